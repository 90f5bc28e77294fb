package org.optr.audit.retention;

import static org.optr.shared.RuleViolation.require;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** How long a case is kept after its end, by the calendar in UTC: a year after 29 February ends on 28 February. */
public record RetentionPeriod(int amount, Unit unit) {

    /** Nobody keeps a case for less: who wants to object to what happened in it needs some time. */
    public static final int LEAST_DAYS = 30;

    private static final int MOST_DAYS = 36_500;

    private static final int DAYS_OF_A_YEAR = 365;

    public RetentionPeriod {
        var days = (long) amount * (unit == Unit.YEARS ? DAYS_OF_A_YEAR : 1);
        require(days >= LEAST_DAYS && days <= MOST_DAYS, "retention.period.bounds", LEAST_DAYS, MOST_DAYS);
    }

    /** As a model says it; what is out of bounds is brought to the nearest bound. */
    static RetentionPeriod ofDays(int days) {
        return new RetentionPeriod(Math.min(Math.max(days, LEAST_DAYS), MOST_DAYS), Unit.DAYS);
    }

    /** Returns the time before which a case has to have ended to be beyond the period now. */
    public Instant endedBefore(Instant now) {
        var then = now.atOffset(ZoneOffset.UTC);
        return (unit == Unit.YEARS ? then.minusYears(amount) : then.minus(amount, ChronoUnit.DAYS)).toInstant();
    }

    /** As the record of changes has it, in the form of ISO 8601. */
    @Override
    public String toString() {
        return "P" + amount + (unit == Unit.YEARS ? "Y" : "D");
    }

    /** What it is counted in. */
    public enum Unit {
        DAYS,
        YEARS
    }
}
