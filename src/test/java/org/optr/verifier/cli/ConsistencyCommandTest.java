package org.optr.verifier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.optr.verifier.ReferenceLog;

class ConsistencyCommandTest {

    private static final int SIZE = 20;

    private final ReferenceLog log = ReferenceLog.ofSize(SIZE);

    @TempDir
    Path folder;

    @Test
    void everyGrowthIsTrue() {
        for (var larger = 1; larger <= SIZE; larger++) {
            for (var smaller = 1; smaller < larger; smaller++) {
                var run = check(log.checkpoint(smaller), log.growth(smaller, larger));

                assertThat(run.printed())
                        .contains("TRUE.", "first " + smaller + " entries", log.root(larger) + "")
                        .contains("The earlier checkpoint, its signature verified");
                assertThat(run.exit()).isZero();
            }
        }
    }

    @Test
    void aSizeAndRootByHandAreComparedAndSaidToBeUnsigned() {
        var run = byHand(7, log.root(7), log.growth(7, SIZE));

        assertThat(run.printed()).contains("TRUE.", "size and root that you gave; no signature", log.root(7) + "");
        assertThat(run.exit()).isZero();
        refused(byHand(7, log.root(8), log.growth(7, SIZE)), 1, "does not lead from the earlier root");
        refused(byHand(0, log.root(7), log.growth(0, SIZE)), 1, "root is not that of an empty tree");
    }

    @Test
    void theEarlierCheckpointIsNamedInOneWay() {
        var file = file(log.growth(7, SIZE));
        var old = Run.write(folder.resolve("old"), log.checkpoint(7));

        refused(Run.of("consistency", "--key", log.key(), file), 2, "Name the earlier checkpoint");
        refused(
                Run.of("consistency", "--key", log.key(), "--old", old, "--old-size", 7, file),
                2,
                "Name the earlier checkpoint");
        refused(Run.of("consistency", "--key", log.key(), "--old-size", 7, file), 2, "--old-root is missing");
        refused(Run.of("consistency", "--old", old, file), 2, "--key is missing");
    }

    @Test
    void ofTheSameSizeTheRootIsTheSame() {
        var same = check(log.checkpoint(7), log.growth(7, 7));
        var fork = log.sign(log.checkpointText(7).replace(log.root(7) + "", log.root(6) + ""));

        assertThat(same.printed()).contains("TRUE.", "nothing was added");
        assertThat(same.exit()).isZero();
        refused(check(fork, log.growth(7, 7)), 1, "signed in two versions");
        refused(
                check(log.checkpoint(7), log.growth(7, 7).replace("old 7\n", "old 7\n" + log.root(3) + "\n")),
                1,
                "lead");
    }

    @Test
    void fromNothingEveryLedgerGoesOn() {
        var run = check(log.checkpoint(0), log.growth(0, SIZE));

        assertThat(run.printed()).contains("TRUE.", "says nothing about earlier entries");
        assertThat(run.exit()).isZero();
    }

    @Test
    void aLedgerThatShrankIsNoticed() {
        refused(check(log.checkpoint(SIZE), log.growth(3, 7)), 1, "has 20 entries, the later only 7");
        refused(check(log.checkpoint(SIZE), "old 20\n\n" + log.checkpoint(7)), 1, "the later only 7");
    }

    @Test
    void filesThatDoNotBelongTogetherAreRefused() {
        refused(check(log.checkpoint(5), log.growth(7, SIZE)), 2, "begins at 7 entries, the earlier checkpoint has 5");
        refused(check(log.checkpoint(7), log.growth(6, SIZE).replace("old 6", "old 7")), 1, "does not lead");
    }

    @Test
    void whatAnotherKeySignedIsRefused() {
        var other = ReferenceLog.ofSize(SIZE);

        refused(check(log.checkpoint(7), other.growth(7, SIZE)), 1, "not signed by");
        refused(check(other.checkpoint(7), log.growth(7, SIZE)), 1, "old: It is not signed by");
    }

    @Test
    void anotherFormIsRefused() {
        var whole = log.growth(7, SIZE);
        var hash = log.consistency(7, SIZE).get(0) + "\n";

        refused(check(log.checkpoint(7), ""), 2, "is empty");
        refused(check(log.checkpoint(7), log.proof(7, SIZE)), 2, "not a proof that the ledger only grew");
        refused(check(log.checkpoint(7), log.checkpoint(SIZE)), 2, "not a proof that the ledger only grew");
        refused(check(log.checkpoint(7), "old 7\n" + hash), 2, "end of the proof is missing");
        refused(check(log.checkpoint(7), "old 7\n" + hash.repeat(64) + "\n" + log.checkpoint(SIZE)), 2, "more than 63");
        refused(check(log.checkpoint(7), whole + "x".repeat(Input.LARGEST)), 2, "is larger than");
        refused(check(whole, whole), 2, "old: Not a checkpoint");
        for (var end = 0; end < whole.length() - 1; end++) {
            assertThat(check(log.checkpoint(7), whole.substring(0, end)).exit()).isNotZero();
        }
    }

    private Path file(String content) {
        return Run.write(folder.resolve("growth.consistency"), content);
    }

    private Run check(String old, String growth) {
        var earlier = Run.write(folder.resolve("old"), old);
        return Run.of("consistency", "--key", log.key(), "--old", earlier, file(growth));
    }

    private Run byHand(int size, Object root, String growth) {
        return Run.of("consistency", "--key", log.key(), "--old-size", size, "--old-root", root, file(growth));
    }

    private static void refused(Run run, int exit, String because) {
        assertThat(run.printed()).contains(because).doesNotContain("\tat ");
        assertThat(run.exit()).isEqualTo(exit);
    }
}
