package org.optr.result;

import static org.optr.shared.RuleViolation.require;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.optr.objective.Commitment;

/**
 * Scores on the scale 0.0 to 1.0 with one decimal, as OKR literature grades (Doerr, <i>Measure What Matters</i>, 2018). A
 * computed value is rounded first, so that no gap lies between the colours: [0, 0.35) red, [0.35, 0.65) yellow, [0.65, 1]
 * green. Of a committed objective all is expected, so that green begins at 0.9 only.
 */
public final class Scoring {

    /** The decimals of a score that people give. */
    public static final int DECIMALS = 1;

    private static final BigDecimal RED_UP_TO = new BigDecimal("0.3");
    private static final BigDecimal GREEN_WHEN_ASPIRATIONAL = new BigDecimal("0.7");
    private static final BigDecimal GREEN_WHEN_COMMITTED = new BigDecimal("0.9");
    private static final int STEPS = 10;

    /** Returns the score on the scale: one decimal, rounded half up, cut to 0 to 1. */
    public static BigDecimal rounded(BigDecimal value) {
        return value.max(BigDecimal.ZERO).min(BigDecimal.ONE).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Returns a score that a person gave. Refused outside of 0 to 1 and with more than one decimal. */
    static BigDecimal given(BigDecimal score) {
        require(score.signum() >= 0 && score.compareTo(BigDecimal.ONE) <= 0, "result.score.range");
        require(score.stripTrailingZeros().scale() <= DECIMALS, "result.score.decimals");
        return score.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    /** Returns what a score means. It is rounded to the scale first. */
    public static Grade grade(BigDecimal score, Commitment commitment) {
        var onScale = rounded(score);
        if (onScale.compareTo(RED_UP_TO) <= 0) {
            return Grade.LEARNED;
        }
        var green = commitment == Commitment.COMMITTED ? GREEN_WHEN_COMMITTED : GREEN_WHEN_ASPIRATIONAL;
        return onScale.compareTo(green) >= 0 ? Grade.DELIVERED : Grade.PROGRESS;
    }

    /** Whether whoever proposes the score says why: all was promised, or the figures say otherwise. */
    static boolean asksForReason(BigDecimal proposed, Optional<BigDecimal> computed, Commitment commitment) {
        var lessThanPromised = commitment == Commitment.COMMITTED && proposed.compareTo(BigDecimal.ONE) < 0;
        return lessThanPromised
                || computed.filter(figure -> rounded(figure).compareTo(proposed) != 0)
                        .isPresent();
    }

    /** Returns the mean, unrounded; nothing of nothing. */
    public static Optional<BigDecimal> mean(Collection<BigDecimal> scores) {
        return scores.isEmpty()
                ? Optional.empty()
                : Optional.of(scores.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(scores.size()), MathContext.DECIMAL64));
    }

    /** Returns how many scores there are of each step, from 0.0 to 1.0: eleven numbers. */
    public static List<Integer> histogram(Collection<BigDecimal> scores) {
        return IntStream.rangeClosed(0, STEPS)
                .map(step -> (int) scores.stream()
                        .filter(score -> rounded(score).movePointRight(DECIMALS).intValueExact() == step)
                        .count())
                .boxed()
                .toList();
    }

    private Scoring() {}
}
