package org.optr.project;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing before and after.
 *
 * @param before null where it is new
 * @param after null where it is taken away
 */
public record Difference<T>(@Nullable T before, @Nullable T after) {

    static <T> Optional<Difference<T>> of(@Nullable T before, @Nullable T after) {
        return Objects.equals(before, after) ? Optional.empty() : Optional.of(new Difference<>(before, after));
    }
}
