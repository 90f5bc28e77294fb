package org.optr.audit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.optr.shared.Evidence;

/** A sign of life is due after ten minutes. */
class SilencesTest {

    private static final Instant NOON = Instant.parse("2027-01-13T12:00:00Z");
    private static final String TEN_MINUTES =
            """
            [{"field":"heartbeat-seconds","before":null,"after":"600"}]""";
    private static final String ONE_MINUTE =
            """
            [{"field":"heartbeat-seconds","before":null,"after":"60"}]""";
    private static final String NEVER = """
            [{"field":"heartbeat-seconds","before":null,"after":"0"}]""";

    private final Silences silences = new Silences();
    private long place;

    @Test
    void aStretchWithoutSignsOfLifeIsNamedWithTheEntryThatEndsIt() {
        heartbeat(0);
        heartbeat(10);
        hear(31, "TaskCreated");

        silences.end(minute(32));

        assertThat(silences.found().first()).containsExactly(new Silence(minute(10), minute(31), 3, 103));
        assertThat(silences.found().first().get(0).length()).isEqualTo(Duration.ofMinutes(21));
    }

    @Test
    void oneLateSignOfLifeIsNone() {
        heartbeat(0);
        heartbeat(20);
        silences.end(minute(40));

        assertThat(silences.found().isEmpty()).isTrue();
    }

    @Test
    void aStartExplainsTheSilenceBeforeIt() {
        heartbeat(0);
        hear(100, ServerStarted.NAME, TEN_MINUTES);
        heartbeat(110);
        silences.end(minute(110));

        assertThat(silences.found().isEmpty()).isTrue();
    }

    @Test
    void whatANodeWritesWhileItStartsIsExplainedToo() {
        heartbeat(0);
        hear(100, "ProcessModelPublished");
        hear(102, ServerStarted.NAME, TEN_MINUTES);
        silences.end(minute(102));

        assertThat(silences.found().isEmpty()).isTrue();
    }

    @Test
    void aStartExplainsNoOtherSilence() {
        heartbeat(0);
        hear(100, "TaskCreated");
        hear(111, ServerStarted.NAME, TEN_MINUTES);
        silences.end(minute(111));

        assertThat(silences.found().first()).extracting(Silence::entry).containsExactly(2L);
    }

    @Test
    void ofTwoSilencesShortlyAfterEachOtherAStartExplainsTheLast() {
        hear(0, LedgerHeartbeat.NAME, ONE_MINUTE);
        hear(5, "TaskCreated");
        hear(9, ServerStarted.NAME, ONE_MINUTE);
        silences.end(minute(9));

        assertThat(silences.found().first()).extracting(Silence::entry).containsExactly(2L);
    }

    @Test
    void nothingIsMissingBeforeThereWereSignsOfLife() {
        hear(0, "TaskCreated");
        hear(5_000, "TaskCreated");
        heartbeat(9_000);
        silences.end(minute(9_001));

        assertThat(silences.found().isEmpty()).isTrue();
    }

    @Test
    void aServerThatGivesNoSignsOfLifePromisesNone() {
        heartbeat(0);
        hear(5, ServerStarted.NAME, NEVER);
        hear(5_000, "TaskCreated");
        silences.end(minute(9_000));

        assertThat(silences.found().isEmpty()).isTrue();
    }

    @Test
    void aSilenceThatLastsIsSaidToLast() {
        heartbeat(0);
        silences.end(minute(60));

        assertThat(silences.found().first()).containsExactly(new Silence(minute(0), minute(60), 0, 0));
        assertThat(silences.found().first().get(0).hasEnded()).isFalse();
    }

    @Test
    void anEntryOfALongTransactionBreaksNoSilenceIntoPieces() {
        heartbeat(0);
        heartbeat(15);
        hear(8, "TaskCreated");
        heartbeat(30);
        silences.end(minute(30));

        assertThat(silences.found().isEmpty()).isTrue();
    }

    @Test
    void afterAClockWasSetBackItIsGoneByAgain() {
        heartbeat(0);
        heartbeat(-600);
        heartbeat(-500);
        silences.end(minute(-500));

        assertThat(silences.found().first()).containsExactly(new Silence(minute(-600), minute(-500), 3, 103));
    }

    @Test
    void ofManyTheFirstAreNamedAndTheRestIsCounted() {
        for (var number = 0; number <= Silences.MOST + 5; number++) {
            heartbeat(number * 100L);
        }
        silences.end(minute((Silences.MOST + 5) * 100L));

        assertThat(silences.found().first()).hasSize(Silences.MOST);
        assertThat(silences.found().more()).isEqualTo(5);
    }

    @Test
    void aPromiseThatCannotBeReadLeavesTheOneBefore() {
        heartbeat(0);
        hear(10, LedgerHeartbeat.NAME, "[]");
        hear(40, "TaskCreated");
        silences.end(minute(40));

        assertThat(silences.found().count()).isEqualTo(1);
    }

    private void heartbeat(long minute) {
        hear(minute, LedgerHeartbeat.NAME, TEN_MINUTES);
    }

    private void hear(long minute, String event) {
        hear(minute, event, "[]");
    }

    private void hear(long minute, String event, String changes) {
        place++;
        silences.hear(
                new LedgerEntry(
                        100 + place,
                        null,
                        minute(minute),
                        new UUID(0, 0),
                        null,
                        event,
                        "PROCESS/ledger",
                        null,
                        Evidence.NONE,
                        null,
                        changes),
                place);
    }

    private static Instant minute(long minute) {
        return NOON.plus(Duration.ofMinutes(minute));
    }
}
