package org.optr.engine.guard;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.Feel;
import org.springframework.stereotype.Component;

@Component
class BoundedFeel implements Feel {

    @Override
    public @Nullable Object evaluate(String expression, Map<String, @Nullable Object> data) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> problem(String expression) {
        return Optional.empty();
    }
}
