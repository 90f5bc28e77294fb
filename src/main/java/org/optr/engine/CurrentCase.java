package org.optr.engine;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The case in which things happen now: set by the engine around what a run causes, read by the history. */
@Component
public class CurrentCase {

    private static final ThreadLocal<@Nullable RunId> SCOPE = new ThreadLocal<>();

    /** Returns the root run; empty where things happen outside any case. */
    public Optional<RunId> find() {
        return Optional.ofNullable(SCOPE.get());
    }

    public <T> T within(RunId rootRun, Supplier<T> work) {
        var before = SCOPE.get();
        SCOPE.set(rootRun);
        try {
            return work.get();
        } finally {
            if (before == null) {
                SCOPE.remove();
            } else {
                SCOPE.set(before);
            }
        }
    }

    /** As {@link #within(RunId, Supplier)}, for work without a result. */
    public void within(RunId rootRun, Runnable work) {
        within(rootRun, () -> {
            work.run();
            return rootRun;
        });
    }
}
