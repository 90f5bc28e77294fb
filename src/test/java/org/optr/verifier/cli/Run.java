package org.optr.verifier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** One run of the program: its exit code and what it printed. */
record Run(int exit, String printed) {

    static Run of(Object... arguments) {
        var bytes = new ByteArrayOutputStream();
        var texts = List.of(arguments).stream().map(String::valueOf).toList();
        var exit = Verifier.run(texts, new PrintStream(bytes, true, UTF_8), Locale.ENGLISH);
        return new Run(exit, bytes.toString(UTF_8));
    }

    static Path write(Path file, byte[] content) {
        try {
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path write(Path file, String content) {
        return write(file, content.getBytes(UTF_8));
    }
}
