package org.optr.audit.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.zip.GZIPInputStream;

/** Reads back what an {@link ExportFileWriter} wrote, one piece at a time. */
final class ExportFileReader {

    /** @param piece by its number, from 0; empty after the last */
    static InputStream read(IntFunction<Optional<byte[]>> piece) throws IOException {
        return new GZIPInputStream(new Pieces(piece), ExportFileWriter.PIECE);
    }

    private static final class Pieces extends InputStream {

        private final IntFunction<Optional<byte[]>> source;
        private InputStream piece = InputStream.nullInputStream();
        private int number;

        Pieces(IntFunction<Optional<byte[]>> source) {
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] content, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            for (var read = piece.read(content, offset, length); ; read = piece.read(content, offset, length)) {
                if (read > 0) {
                    return read;
                }
                var next = source.apply(number);
                if (next.isEmpty()) {
                    return -1;
                }
                number++;
                piece = new ByteArrayInputStream(next.get());
            }
        }

        @Override
        public int available() throws IOException {
            return piece.available();
        }
    }

    private ExportFileReader() {}
}
