package org.optr.objective;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.optr.shared.Texts;

/**
 * What a key result measures. A draft may leave out what is not known yet; {@link MetricType} says what must be there in the end.
 *
 * @param unit of start, target, band and checked-in values, such as "%" or "days"; empty while unknown
 * @param start the baseline
 * @param target where it shall end; in percent of the baseline for {@link MetricType#RELATIVE}, the planned number for
 *     {@link MetricType#COUNT}
 * @param low lower end of the band of {@link MetricType#MAINTAIN}
 * @param high upper end of that band
 */
@Embeddable
public record Metric(
        @Column(name = "metric_type") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) MetricType type,
        @Column(name = "metric_unit") String unit,
        @Column(name = "start_value") @Nullable BigDecimal start,
        @Column(name = "target_value") @Nullable BigDecimal target,
        @Column(name = "band_low") @Nullable BigDecimal low,
        @Column(name = "band_high") @Nullable BigDecimal high) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Metric {
        unit = Texts.optional(
                unit.isBlank() && type == MetricType.PERCENTAGE ? "%" : unit, Limits.UNIT, "objective.metric.unit");
        start = Numbers.storedOrNull(start);
        target = Numbers.storedOrNull(target);
        low = Numbers.storedOrNull(low);
        high = Numbers.storedOrNull(high);
        require(low == null || high == null || low.compareTo(high) <= 0, "objective.metric.band.reversed");
        switch (type) {
            case RELATIVE -> {
                require(start == null || start.signum() != 0, "objective.metric.relative.zero-start");
                require(target == null || target.signum() != 0, "objective.metric.relative.zero-target");
            }
            case COUNT -> require(target == null || target.signum() > 0, "objective.metric.count");
            case PERCENTAGE -> {
                require(isShare(start) && isShare(target), "objective.metric.percentage");
                require(start == null || target == null || start.compareTo(target) != 0, "objective.metric.same");
            }
            case INCREASE, DECREASE, MAINTAIN, MILESTONE, BINARY, BASELINE -> {}
        }
    }

    public static Metric from(MetricType type, String unit, @Nullable BigDecimal start, @Nullable BigDecimal target) {
        return new Metric(type, unit, start, target, null, null);
    }

    public static Metric band(String unit, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        return new Metric(MetricType.MAINTAIN, unit, null, null, low, high);
    }

    /** For types without numbers of their own: milestones, done or not, baseline. */
    public static Metric of(MetricType type, String unit) {
        return new Metric(type, unit, null, null, null, null);
    }

    /** Returns the value to reach, which a relative target gets from its baseline: s × (1 + q / 100). */
    public @Nullable BigDecimal targetValue() {
        if (type != MetricType.RELATIVE || start == null || target == null) {
            return target;
        }
        return start.multiply(HUNDRED.add(target)).movePointLeft(2);
    }

    /** Whether a value lies inside the band, whose ends belong to it; an end that is not set is open. */
    boolean holds(BigDecimal value) {
        return (low == null || value.compareTo(low) >= 0) && (high == null || value.compareTo(high) <= 0);
    }

    /** Whether the baseline reaches the target already: nothing would have to change. */
    public boolean metFromStart() {
        if (start == null || target == null) {
            return false;
        }
        return switch (type) {
            case INCREASE -> start.compareTo(target) >= 0;
            case DECREASE -> start.compareTo(target) <= 0;
            case MAINTAIN, MILESTONE, COUNT, RELATIVE, PERCENTAGE, BINARY, BASELINE -> false;
        };
    }

    /** Returns a checked-in value that this metric can take. */
    BigDecimal checked(BigDecimal value) {
        switch (type) {
            case BINARY ->
                require(value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0, "objective.check-in.value.binary");
            case COUNT -> require(value.signum() >= 0, "objective.check-in.value.count");
            case PERCENTAGE -> require(isShare(value), "objective.check-in.value.percentage");
            case INCREASE, DECREASE, MAINTAIN, MILESTONE, RELATIVE, BASELINE -> {}
        }
        return value;
    }

    private static boolean isShare(@Nullable BigDecimal value) {
        return value == null || (value.signum() >= 0 && value.compareTo(HUNDRED) <= 0);
    }
}
