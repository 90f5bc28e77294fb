package org.optr.objective;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Where a key result would stand if it went evenly, the linear pace of common OKR tools. */
final class Pace {

    /**
     * Returns e = (today - start) / (end - start), counted in working days: 0 on the first day, 1 on the last.
     *
     * @return 0 to 1, unrounded; in a span without working days 0 before its end and 1 from then on
     */
    static BigDecimal expected(LocalDate start, LocalDate end, LocalDate today) {
        if (!today.isBefore(end)) {
            return BigDecimal.ONE;
        }
        var span = WorkingDays.between(start, end);
        return span == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(WorkingDays.between(start, today))
                        .divide(BigDecimal.valueOf(span), Numbers.PRECISION);
    }

    private Pace() {}
}
