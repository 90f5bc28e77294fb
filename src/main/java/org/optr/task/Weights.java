package org.optr.task;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Means by effort, or equal ones where efforts are unknown. */
final class Weights {

    /**
     * Returns sum(effort × value) / sum(effort), with equal weights unless every effort is known and one is not zero.
     *
     * @param efforts one for each value, not negative, null where unknown
     * @return with 16 digits; empty without values
     */
    static Optional<BigDecimal> mean(List<BigDecimal> values, List<@Nullable BigDecimal> efforts) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        var known = efforts.stream().allMatch(Objects::nonNull)
                && efforts.stream().anyMatch(effort -> effort != null && effort.signum() > 0);
        var weights = IntStream.range(0, values.size())
                .mapToObj(i -> known ? Objects.requireNonNull(efforts.get(i)) : BigDecimal.ONE)
                .toList();
        var weighted = IntStream.range(0, values.size())
                .mapToObj(i -> weights.get(i).multiply(values.get(i)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var whole = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(Numbers.plain(weighted.divide(whole, Numbers.PRECISION)));
    }

    private Weights() {}
}
