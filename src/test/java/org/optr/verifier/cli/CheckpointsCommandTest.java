package org.optr.verifier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.optr.verifier.ReferenceLog;

class CheckpointsCommandTest {

    private final ReferenceLog log = ReferenceLog.ofSize(20);

    @TempDir
    Path folder;

    @Test
    void signedAndGrowingIsTrue() {
        var run = check(log.checkpoint(3) + "\n" + log.checkpoint(3) + log.checkpoint(20) + "\n\n");

        assertThat(run.printed()).contains("TRUE. 3 checkpoints", "20 entries");
        assertThat(run.exit()).isZero();
    }

    @Test
    void aShrinkingLogIsNoticed() {
        assertThat(check(log.checkpoint(20) + log.checkpoint(3)).printed()).contains("Checkpoint 2: The ledger had 20");
    }

    @Test
    void twoVersionsOfOneSizeAreNoticed() {
        var other = log.sign(log.checkpointText(20)
                .replace(log.root(20).toString(), log.root(19).toString()));

        assertThat(check(log.checkpoint(20) + other).exit()).isEqualTo(1);
        assertThat(check(log.checkpoint(20) + other).printed()).contains("signed in two versions");
    }

    @Test
    void oneForeignCheckpointAmongManyIsNoticed() {
        var run = check(log.checkpoint(3) + ReferenceLog.ofSize(20).checkpoint(5) + log.checkpoint(20));

        assertThat(run.printed()).startsWith("NOT TRUE. Checkpoint 2:");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void anEmptyLogHasTheEmptyRoot() {
        assertThat(check(log.checkpoint(0)).exit()).isZero();
        assertThat(check(log.sign(log.checkpointText(1).replace("\n1\n", "\n0\n")))
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void whatIsCutOrEmptyIsRefused() {
        var whole = log.checkpoint(3) + log.checkpoint(20);

        assertThat(check("\n\n").exit()).isEqualTo(2);
        assertThat(check("").exit()).isEqualTo(2);
        for (var end = log.checkpoint(3).length() + 1; end < whole.length() - 1; end++) {
            assertThat(check(whole.substring(0, end)).exit()).isNotZero();
        }
        assertThat(check("x".repeat(100_000)).exit()).isEqualTo(2);
        assertThat(check("x\n".repeat(2_000_000)).exit()).isEqualTo(2);
    }

    private Run check(String checkpoints) {
        return Run.of("checkpoints", "--key", log.key(), Run.write(folder.resolve("checkpoints"), checkpoints));
    }
}
