package org.optr.verifier.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.optr.verifier.Refusal;

/** An export as a zip file that nobody has checked yet. */
record ZipExport(ZipFile zip) implements Export {

    private static final int MOST_FILES = 1000;

    static ZipExport of(Path path) {
        Refusal.require(Files.isRegularFile(path), "input.file", path);
        try {
            var export = new ZipExport(new ZipFile(path.toFile()));
            export.requireHonestNames();
            return export;
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.unusable("zip.unreadable", path, e.getClass().getSimpleName());
        }
    }

    private void requireHonestNames() {
        Refusal.require(zip.size() <= MOST_FILES, "zip.files", zip.size(), MOST_FILES);
        var names = new HashSet<String>();
        zip.stream().map(ZipEntry::getName).forEach(name -> {
            Refusal.require(isInside(name), "zip.name", name);
            Refusal.require(names.add(name), "zip.twice", name);
        });
    }

    private static boolean isInside(String name) {
        return !name.startsWith("/") && !name.contains("..") && name.indexOf('\\') < 0 && name.indexOf(':') < 0;
    }

    @Override
    public boolean contains(String file) {
        return zip.getEntry(file) != null;
    }

    @Override
    public InputStream open(String file) {
        var entry = zip.getEntry(file);
        if (entry == null) {
            throw Refusal.unusable("export.file", file);
        }
        try {
            return new Unpacked(zip.getInputStream(entry), entry);
        } catch (IOException e) {
            throw Input.unreadable(file, e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Ends where so much comes out of so little that it can only be a bomb. */
    private static final class Unpacked extends FilterInputStream {

        private static final long HARMLESS = 64L * 1024 * 1024;
        private static final long HIGHEST_RATIO = 100;

        private final ZipEntry entry;
        private long count;

        Unpacked(InputStream in, ZipEntry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            var isBomb = count > HARMLESS && count / HIGHEST_RATIO > entry.getCompressedSize();
            Refusal.require(!isBomb, "zip.bomb", entry.getName(), HIGHEST_RATIO);
            return read;
        }
    }
}
