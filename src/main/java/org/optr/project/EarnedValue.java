package org.optr.project;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.optr.objective.Health;
import org.optr.shared.Period;

/**
 * Earned value of a project on one day, as ISO 21508:2018 and the Practice Standard for Earned Value Management define it.
 * All amounts are in one currency; nothing is rounded. What would divide by zero is not known, and never zero.
 *
 * @param budget at completion (BAC)
 * @param planned value of the work planned until that day (PV)
 * @param earned value of the work done, at the prices of the budget (EV)
 * @param spent actual cost (AC)
 */
public record EarnedValue(BigDecimal budget, BigDecimal planned, BigDecimal earned, BigDecimal spent) {

    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal GREEN_FROM = new BigDecimal("0.95");
    private static final BigDecimal AMBER_FROM = new BigDecimal("0.85");

    /** SV = EV − PV; below zero, work is late. */
    public BigDecimal scheduleVariance() {
        return earned.subtract(planned);
    }

    /** CV = EV − AC; below zero, work cost more than it is worth. */
    public BigDecimal costVariance() {
        return earned.subtract(spent);
    }

    /** SPI = EV / PV. */
    public Optional<BigDecimal> schedulePerformance() {
        return ratio(earned, planned);
    }

    /** CPI = EV / AC. */
    public Optional<BigDecimal> costPerformance() {
        return ratio(earned, spent);
    }

    /** EAC = BAC / CPI: the rest costs as the work so far. */
    public Optional<BigDecimal> estimate() {
        return costPerformance().flatMap(performance -> ratio(budget, performance));
    }

    /** EAC = AC + (BAC − EV): the rest costs what was planned. */
    public BigDecimal estimateAsPlanned() {
        return spent.add(remaining());
    }

    /** EAC = AC + (BAC − EV) / (CPI × SPI): the rest costs as the work so far, and lateness costs, too. */
    public Optional<BigDecimal> estimateWithDelay() {
        return costPerformance()
                .flatMap(cost -> schedulePerformance().flatMap(schedule -> ratio(remaining(), cost.multiply(schedule))))
                .map(spent::add);
    }

    /** ETC = EAC − AC, with {@link #estimate}. */
    public Optional<BigDecimal> toGo() {
        return estimate().map(estimate -> estimate.subtract(spent));
    }

    /** VAC = BAC − EAC, with {@link #estimate}; below zero, the budget will not do. */
    public Optional<BigDecimal> varianceAtCompletion() {
        return estimate().map(budget::subtract);
    }

    /** TCPI = (BAC − EV) / (BAC − AC): how well the rest must go for the budget to do; not known once the budget is used up. */
    public Optional<BigDecimal> performanceToComplete() {
        var left = budget.subtract(spent);
        return left.signum() > 0 ? ratio(remaining(), left) : Optional.empty();
    }

    private BigDecimal remaining() {
        return budget.subtract(earned);
    }

    /** Says what a performance index means: on track from 0.95, at risk from 0.85. */
    public static Health health(BigDecimal performance) {
        if (performance.compareTo(GREEN_FROM) >= 0) {
            return Health.ON_TRACK;
        }
        return performance.compareTo(AMBER_FROM) >= 0 ? Health.AT_RISK : Health.OFF_TRACK;
    }

    /** Returns nothing where the divisor is zero. */
    static Optional<BigDecimal> ratio(BigDecimal dividend, BigDecimal divisor) {
        return divisor.signum() == 0 ? Optional.empty() : Optional.of(dividend.divide(divisor, PRECISION));
    }

    /** @param percent from 0 to 100 */
    static BigDecimal part(BigDecimal whole, BigDecimal percent) {
        return whole.multiply(percent).divide(HUNDRED, PRECISION);
    }

    /** Returns how much of a period is over by the evening of a day, in per cent, when every day counts alike. */
    static BigDecimal evenPace(Period period, LocalDate on) {
        var passed = ChronoUnit.DAYS.between(period.startsOn(), on) + 1;
        var days = Math.max(0, Math.min(passed, period.days()));
        return BigDecimal.valueOf(days).multiply(HUNDRED).divide(BigDecimal.valueOf(period.days()), PRECISION);
    }
}
