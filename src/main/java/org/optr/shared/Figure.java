package org.optr.shared;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A computed number that can say why it is what it is.
 *
 * @param value unrounded; null where there is nothing to compute from, shown as "n/a" and never as 0
 * @param formula message key of the formula in words, such as {@code figure.objective-progress}
 * @param source where the inputs come from, as a message key
 * @param asOf the newest input's time
 */
public record Figure(
        @Nullable BigDecimal value, String formula, List<Contribution> contributions, String source, Instant asOf) {

    /**
     * What one subject adds to the figure.
     *
     * @param subject what contributes
     * @param weight share without unit, not negative
     * @param value the contributor's own figure; null where it has none and is left out
     */
    public record Contribution(SubjectRef subject, String title, BigDecimal weight, @Nullable BigDecimal value) {}
}
