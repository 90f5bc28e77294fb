package org.optr.verifier.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.optr.verifier.Refusal;
import org.optr.verifier.Utf8;

/** Lines of bytes from a file of any length; never holds more than one of them. */
final class LineReader implements Closeable {

    private static final int CHUNK = 64 * 1024;

    private final String name;
    private final InputStream source;
    private final int longest;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    private int end;
    private long number;

    /** @param longest the most bytes a line may have */
    LineReader(String name, InputStream source, int longest) {
        this.name = name;
        this.source = source;
        this.longest = longest;
    }

    /** Returns the next line without its end; nothing at the end of the file. */
    Optional<byte[]> next() {
        if (position == end && !fill()) {
            return Optional.empty();
        }
        number++;
        var line = new byte[0];
        do {
            var stop = position;
            while (stop < end && chunk[stop] != '\n') {
                stop++;
            }
            line = joined(line, stop);
            position = stop;
            if (stop < end) {
                position++;
                return Optional.of(line);
            }
        } while (fill());
        return Optional.of(line);
    }

    Optional<String> nextText() {
        return next().map(Utf8::decode);
    }

    /** Returns the number of the line that was read last, from 1. */
    long number() {
        return number;
    }

    private byte[] joined(byte[] line, int stop) {
        var length = line.length + stop - position;
        Refusal.require(length <= longest, "input.line", number, longest);
        var joined = Arrays.copyOf(line, length);
        System.arraycopy(chunk, position, joined, line.length, stop - position);
        return joined;
    }

    private boolean fill() {
        try {
            position = 0;
            end = Math.max(0, source.read(chunk));
            return end > 0;
        } catch (IOException e) {
            throw Input.unreadable(name, e);
        }
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw Input.unreadable(name, e);
        }
    }
}
