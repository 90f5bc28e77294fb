package org.optr.objective;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.optr.shared.Figure;
import org.optr.shared.Figure.Contribution;

/**
 * Computes the figures of an objective from those of its key results: Σ(w × p) / Σw over the key results that have a score,
 * as OKR tools do by default. Progress of work never enters it.
 *
 * @param since when the objective was last written: the time of figures without a key result
 */
record ObjectiveReading(List<KeyResultReading> keyResults, Instant since) {

    ObjectiveFigures at(Instant now) {
        var parts = keyResults.stream()
                .map(reading -> new Part(reading, reading.at(now)))
                .toList();
        var progress = mean(parts, figures -> figures.progress().value());
        var expected = mean(parts, ObjectiveReading::expectedWhereScored);
        var gap = progress == null || expected == null ? null : progress.subtract(expected);
        var computed = progress == null || expected == null ? null : HealthRule.ofPace(progress, expected);
        return new ObjectiveFigures(
                figure(progress, "figure.formula.objective-progress", parts, KeyResultFigures::progress, asOf()),
                figure(expected, "figure.formula.objective-expected", parts, KeyResultFigures::expected, now),
                figure(gap, "figure.formula.pace-gap", parts, KeyResultFigures::paceGap, asOf()),
                new HealthOpinion(
                        computed, mean(parts, figures -> figures.health().confidence())),
                (int) parts.stream().filter(part -> part.figures().stale()).count());
    }

    private static Figure figure(
            @Nullable BigDecimal value,
            String formula,
            List<Part> parts,
            Function<KeyResultFigures, Figure> of,
            Instant asOf) {
        var contributions = parts.stream().map(part -> part.contribution(of)).toList();
        return new Figure(value, formula, contributions, "figure.source.key-results", asOf);
    }

    private static @Nullable BigDecimal expectedWhereScored(KeyResultFigures figures) {
        return figures.progress().value() == null ? null : figures.expected().value();
    }

    private static @Nullable BigDecimal mean(List<Part> parts, Function<KeyResultFigures, @Nullable BigDecimal> of) {
        var sum = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (var part : parts) {
            var value = of.apply(part.figures());
            if (value != null) {
                sum = sum.add(part.weight().multiply(value));
                weights = weights.add(part.weight());
            }
        }
        return weights.signum() == 0 ? null : sum.divide(weights, Numbers.PRECISION);
    }

    private Instant asOf() {
        return keyResults.stream()
                .map(KeyResultReading::asOf)
                .max(Comparator.naturalOrder())
                .orElse(since);
    }

    private record Part(KeyResultReading reading, KeyResultFigures figures) {

        BigDecimal weight() {
            return reading.content().weight();
        }

        Contribution contribution(Function<KeyResultFigures, Figure> of) {
            return new Contribution(
                    reading.ref(),
                    reading.content().title(),
                    weight(),
                    of.apply(figures).value());
        }
    }
}
