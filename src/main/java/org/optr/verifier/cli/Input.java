package org.optr.verifier.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import org.optr.verifier.Refusal;
import org.optr.verifier.Utf8;

/** Files that are small enough to be read at once. */
final class Input {

    /** Longer than any entry, proof or payload of OPTR. */
    static final int LARGEST = 4 * 1024 * 1024;

    static Path path(String name) {
        try {
            var path = Path.of(name);
            Refusal.require(Files.exists(path), "input.missing", name);
            return path;
        } catch (InvalidPathException e) {
            throw Refusal.unusable("input.missing", name);
        }
    }

    /** Opens a regular file: a device or a pipe might never end. */
    static InputStream open(Path path) {
        Refusal.require(Files.isRegularFile(path), "input.file", path);
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    static byte[] bytes(String name) {
        var path = path(name);
        try (var stream = open(path)) {
            var bytes = stream.readNBytes(LARGEST + 1);
            Refusal.require(bytes.length <= LARGEST, "input.large", name, LARGEST);
            Refusal.require(bytes.length > 0, "input.empty", name);
            return bytes;
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    static String text(String name) {
        return Utf8.decode(bytes(name));
    }

    /** Returns the bytes of an entry: an editor's new line at the end is none of it. */
    static byte[] entry(String name) {
        var bytes = bytes(name);
        var length = bytes[bytes.length - 1] == '\n' ? bytes.length - 1 : bytes.length;
        return Arrays.copyOf(bytes, length);
    }

    static Refusal unreadable(Object name, IOException reason) {
        return Refusal.unusable("input.unreadable", name, reason.getClass().getSimpleName());
    }

    private Input() {}
}
