package org.optr.audit.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointFileTest {

    /** More than what is read of the end of the file. */
    private static final int LONG = 70_000;

    private final SigningKey key = new SigningKey("optr/测试", SigningKey.newPair());

    @TempDir
    Path folder;

    private Path path;
    private CheckpointFile file;

    @BeforeEach
    void make() {
        path = folder.resolve("checkpoints");
        file = new CheckpointFile(
                new LedgerSettings("", folder.resolve("key.pem"), path, Duration.ZERO, Duration.ZERO, null, ""));
    }

    @Test
    void aLongFileGoesOnWhereverItsEndIsCut() throws IOException {
        var first = checkpoint(1000).note() + "\n";
        var many = first.repeat(LONG / first.length());
        var next = checkpoint(1001);
        var last = checkpoint(1002);
        for (var shift = 0; shift < first.getBytes(UTF_8).length; shift++) {
            var before = many + "x".repeat(shift) + "\n\n" + first;
            Files.writeString(path, before);

            file.add(List.of(next));
            file.add(List.of(last));

            assertThat(Files.readString(path)).isEqualTo(before + next.note() + "\n" + last.note() + "\n");
            assertThat(file.newest()).contains(last.signed());
        }
    }

    @Test
    void whatWasTornOffIsWrittenAgain() throws IOException {
        var first = checkpoint(1);
        var second = checkpoint(2);
        var torn = second.note().getBytes(UTF_8);
        for (var length = 0; length < torn.length; length++) {
            Files.writeString(path, first.note() + "\n");
            Files.write(path, Arrays.copyOf(torn, length), StandardOpenOption.APPEND);

            file.add(List.of(first, second));

            assertThat(Files.readString(path)).isEqualTo(first.note() + "\n" + second.note() + "\n");
        }
    }

    private SealedCheckpoint checkpoint(long size) {
        var text = new Checkpoint("optr/测试", size, Hash.EMPTY).text();
        return new SealedCheckpoint(
                size, size, key.sign(text).toString(), key.verifier().id(), Instant.EPOCH);
    }
}
