package org.optr.objective;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The straight line through a key result's latest check-ins, by ordinary least squares: value = mean + slope × (time - mean
 * time). A prediction's standard error is s × √(1 + 1/k + (x - mean)² / Sxx) with s² = squared residuals / (k - 2), as in
 * any text on linear regression (Montgomery, Peck and Vining, <i>Introduction to Linear Regression Analysis</i>).
 */
final class Trend {

    private static final int LEAST = 3;
    private static final int MOST = 6;
    private static final MathContext PRECISION = Numbers.PRECISION;
    private static final BigDecimal DAY = BigDecimal.valueOf(Duration.ofDays(1).toMillis());

    private final Instant origin;
    private final List<BigDecimal> days;
    private final List<BigDecimal> values;
    private final BigDecimal meanDay;
    private final BigDecimal meanValue;
    private final BigDecimal spread;

    private Trend(List<Measurement> points) {
        origin = points.get(0).at();
        days = points.stream().map(point -> daysAt(point.at())).toList();
        values = points.stream().map(Measurement::value).toList();
        meanDay = mean(days);
        meanValue = mean(values);
        spread = products(days, meanDay, days, meanDay);
    }

    /**
     * Extrapolates the last three to six check-ins to the end of a day.
     *
     * @param trend oldest first
     * @return null with fewer than three check-ins, or if all were made at the same time
     */
    static @Nullable Forecast forecast(List<Measurement> trend, LocalDate on) {
        if (trend.size() < LEAST) {
            return null;
        }
        var line = new Trend(trend.subList(Math.max(0, trend.size() - MOST), trend.size()));
        return line.spread.signum() == 0 ? null : line.at(on);
    }

    private Forecast at(LocalDate on) {
        var day = daysAt(on.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        var slope = products(days, meanDay, values, meanValue).divide(spread, PRECISION);
        var distance = day.subtract(meanDay);
        var middle = meanValue.add(slope.multiply(distance), PRECISION);
        var error = error(slope, distance);
        return new Forecast(middle.subtract(error), middle, middle.add(error), on, days.size());
    }

    private BigDecimal error(BigDecimal slope, BigDecimal distance) {
        var k = BigDecimal.valueOf(days.size());
        var explained = slope.multiply(slope).multiply(spread);
        var residual = products(values, meanValue, values, meanValue)
                .subtract(explained, PRECISION)
                .max(BigDecimal.ZERO)
                .divide(k.subtract(BigDecimal.valueOf(2)), PRECISION);
        var leverage = BigDecimal.ONE
                .add(BigDecimal.ONE.divide(k, PRECISION))
                .add(distance.multiply(distance).divide(spread, PRECISION));
        return residual.multiply(leverage).sqrt(PRECISION);
    }

    private BigDecimal daysAt(Instant instant) {
        return BigDecimal.valueOf(Duration.between(origin, instant).toMillis()).divide(DAY, PRECISION);
    }

    private static BigDecimal mean(List<BigDecimal> numbers) {
        return numbers.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(numbers.size()), PRECISION);
    }

    private static BigDecimal products(List<BigDecimal> x, BigDecimal meanX, List<BigDecimal> y, BigDecimal meanY) {
        var sum = BigDecimal.ZERO;
        for (var i = 0; i < x.size(); i++) {
            sum = sum.add(x.get(i).subtract(meanX).multiply(y.get(i).subtract(meanY)));
        }
        return sum;
    }
}
