package org.optr.audit.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.optr.engine.FinishedCases.Stay;

/** Counts what happened at one step. */
final class StepTally {

    /** The engine keeps whole seconds on some databases: what is given within one second is given at once. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private final Stay example;
    private final Durations lead = new Durations();
    private final Durations waiting = new Durations();
    private final Durations working = new Durations();
    private final LongestCases longest = new LongestCases();
    private final LongestCases repeated = new LongestCases();
    private final LongestCases late = new LongestCases();
    private long done;
    private long cases;
    private long again;
    private long due;
    private long kept;
    private Duration spent = Duration.ZERO;

    /** @param example gives the step its name */
    StepTally(Stay example) {
        this.example = example;
    }

    /** @param legs all entries of one case into this step */
    void add(CaseFacts facts, List<Leg> legs) {
        cases++;
        again += legs.size() - 1;
        var stays = legs.stream().flatMap(leg -> leg.stays().stream()).toList();
        var there = covered(stays);
        spent = spent.plus(there);
        longest.add(facts, there);
        if (legs.size() > 1) {
            repeated.add(facts, there);
        }
        var missed = due - kept;
        stays.stream().filter(stay -> !stay.cancelled()).forEach(this::count);
        if (due - kept > missed) {
            late.add(facts, there);
        }
    }

    /** What was cut off did not take the time that it takes, nor did it keep or miss a date: it is not counted. */
    private void count(Stay stay) {
        done++;
        lead.add(Duration.between(stay.enteredAt(), stay.leftAt()));
        if (stay.assignedAt() != null) {
            split(stay, stay.assignedAt());
        }
        if (stay.dueAt() != null) {
            due++;
            kept += stay.leftAt().isAfter(stay.dueAt()) ? 0 : 1;
        }
    }

    private void split(Stay stay, Instant taken) {
        if (Duration.between(stay.enteredAt(), taken).compareTo(AT_ONCE) <= 0) {
            return;
        }
        waiting.add(Duration.between(stay.enteredAt(), taken));
        if (Duration.between(taken, stay.leftAt()).compareTo(AT_ONCE) > 0) {
            working.add(Duration.between(taken, stay.leftAt()));
        }
    }

    /** The time in which at least one of the stays lasted. */
    private static Duration covered(List<Stay> stays) {
        var sum = Duration.ZERO;
        var end = Instant.MIN;
        for (var stay : stays) {
            var from = stay.enteredAt().isBefore(end) ? end : stay.enteredAt();
            if (stay.leftAt().isAfter(from)) {
                sum = sum.plus(Duration.between(from, stay.leftAt()));
                end = stay.leftAt();
            }
        }
        return sum;
    }

    long due() {
        return due;
    }

    long kept() {
        return kept;
    }

    /** @param total the time that all cases took */
    StepFigures figures(Duration total) {
        return new StepFigures(
                example.element(),
                example.name(),
                example.kind(),
                done,
                lead.spread(),
                waiting.spread(),
                working.spread(),
                share(total),
                again,
                new Share(cases - repeated.count(), cases),
                new Share(kept, due),
                longest.behind(),
                repeated.behind(),
                late.behind());
    }

    private BigDecimal share(Duration total) {
        return total.isZero()
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(spent.toMillis())
                        .divide(BigDecimal.valueOf(total.toMillis()), 4, RoundingMode.HALF_UP);
    }
}
