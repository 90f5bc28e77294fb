package org.optr.workbench.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.optr.people.PersonId;
import org.optr.shared.Period;
import org.optr.workbench.DraftId;

class BackTestTest {

    private static final Instant CLICK = Instant.parse("2026-11-02T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final BackTest test = new BackTest(
            new DraftId(UUID.randomUUID()),
            new Tested(1, "", null),
            new Period(DAY, DAY),
            new PersonId(UUID.randomUUID()),
            CLICK);

    private static Instant after(int minutes) {
        return CLICK.plus(Duration.ofMinutes(minutes));
    }

    @Test
    void theTimeInTheQueueDoesNotCount() {
        assertThat(test.hasTimeLeft(after(100))).isTrue();

        test.expect(5, false, after(100));

        assertThat(test.hasTimeLeft(after(129))).isTrue();
        assertThat(test.hasTimeLeft(after(131))).isFalse();
    }

    @Test
    void oneThatWasBegunAndIsNotHeardOfIsLost() {
        test.expect(5, false, after(100));

        assertThat(test.isRunning(after(144))).isTrue();
        assertThat(test.isRunning(after(146))).isFalse();
    }
}
