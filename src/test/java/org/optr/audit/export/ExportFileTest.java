package org.optr.audit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExportFileTest {

    private static final byte[] BLOCK = new byte[64 * 1024];

    static {
        new Random(1).nextBytes(BLOCK);
    }

    private final List<byte[]> pieces = new ArrayList<>();

    @Test
    void aFileComesBackAsItWasAndGoesOutWhileItIsWritten() throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        var file = new ExportFileWriter(Long.MAX_VALUE, this::keep);
        for (var block = 0; block < 40; block++) {
            file.write(BLOCK);
            digest.update(BLOCK);
        }
        assertThat(pieces).as("kept before the end").hasSizeGreaterThan(3);
        file.write(7);
        digest.update((byte) 7);
        file.close();

        assertThat(pieces).allSatisfy(piece -> assertThat(piece.length).isLessThanOrEqualTo(ExportFileWriter.PIECE));
        assertThat(file.bytes()).isEqualTo(40L * BLOCK.length + 1);
        var read = MessageDigest.getInstance("SHA-256");
        try (var back = ExportFileReader.read(this::piece)) {
            var buffer = new byte[10_000];
            for (var count = back.read(buffer); count > 0; count = back.read(buffer)) {
                read.update(buffer, 0, count);
            }
        }
        var expected = HexFormat.of().formatHex(digest.digest());
        assertThat(HexFormat.of().formatHex(read.digest())).isEqualTo(expected);
        assertThat(file.sha256Hex()).isEqualTo(expected);
    }

    @Test
    void aFileThatGrowsTooLargeIsGivenUp() throws IOException {
        var file = new ExportFileWriter(ExportFileWriter.PIECE, this::keep);

        assertThatThrownBy(() -> {
                    for (var block = 0; block < 40; block++) {
                        file.write(BLOCK);
                    }
                })
                .isInstanceOf(ExportFileWriter.TooLarge.class);
        assertThat(pieces).hasSize(1);
    }

    @Test
    void anEmptyFileIsAFile() throws IOException {
        new ExportFileWriter(Long.MAX_VALUE, this::keep).close();

        try (var back = ExportFileReader.read(this::piece)) {
            assertThat(back.readAllBytes()).isEmpty();
        }
    }

    private void keep(int number, byte[] piece) {
        assertThat(number).isEqualTo(pieces.size());
        pieces.add(piece);
    }

    private Optional<byte[]> piece(int number) {
        return number < pieces.size() ? Optional.of(pieces.get(number)) : Optional.empty();
    }
}
