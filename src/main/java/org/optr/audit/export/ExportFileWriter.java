package org.optr.audit.export;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.BiConsumer;
import java.util.zip.GZIPOutputStream;

/** Writes the file of an export piece by piece, compressed, and never has more than one piece in memory. */
final class ExportFileWriter extends FilterOutputStream {

    static final int PIECE = 512 * 1024;

    private final MessageDigest digest;
    private long bytes;

    /**
     * @param most so many bytes may be kept
     * @param keep gets each piece with its number, from 0
     */
    ExportFileWriter(long most, BiConsumer<Integer, byte[]> keep) throws IOException {
        this(sha256(), new Pieces(most, keep));
    }

    private ExportFileWriter(MessageDigest digest, Pieces pieces) throws IOException {
        super(new DigestOutputStream(new GZIPOutputStream(pieces, PIECE), digest));
        this.digest = digest;
    }

    @Override
    public void write(byte[] content, int offset, int length) throws IOException {
        out.write(content, offset, length);
        bytes += length;
    }

    @Override
    public void write(int content) throws IOException {
        out.write(content);
        bytes++;
    }

    /** Returns the size of what was written, before it was compressed. */
    long bytes() {
        return bytes;
    }

    /** To be asked once, when it is closed. */
    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** There is no room for the file. */
    static final class TooLarge extends RuntimeException {}

    private static final class Pieces extends OutputStream {

        private final long most;
        private final BiConsumer<Integer, byte[]> keep;
        private final ByteArrayOutputStream piece = new ByteArrayOutputStream(PIECE);
        private int number;

        Pieces(long most, BiConsumer<Integer, byte[]> keep) {
            this.most = most;
            this.keep = keep;
        }

        @Override
        public void write(int content) {
            piece.write(content);
            if (piece.size() == PIECE) {
                keepPiece();
            }
        }

        @Override
        public void write(byte[] content, int offset, int length) {
            var from = offset;
            var end = offset + length;
            while (from < end) {
                var count = Math.min(PIECE - piece.size(), end - from);
                piece.write(content, from, count);
                from += count;
                if (piece.size() == PIECE) {
                    keepPiece();
                }
            }
        }

        @Override
        public void close() {
            if (piece.size() > 0) {
                keepPiece();
            }
        }

        private void keepPiece() {
            if ((long) number * PIECE + piece.size() > most) {
                throw new TooLarge();
            }
            keep.accept(number, piece.toByteArray());
            number++;
            piece.reset();
        }
    }
}
