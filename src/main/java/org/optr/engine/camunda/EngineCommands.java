package org.optr.engine.camunda;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Runs several commands of the engine as one: what they read is loaded once, and what they change is written together when
 * the last one is done. In between, no query sees what the others changed.
 *
 * @see <a href="file:docs/decisions/0019-one-engine-context-per-command.md">docs/decisions/0019</a>
 */
@Component
class EngineCommands {

    private final Attempts attempts;
    private final EngineContext engine;

    EngineCommands(Attempts attempts, EngineContext engine) {
        this.attempts = attempts;
        this.engine = engine;
    }

    /** As {@link Attempts#of}: each attempt begins anew, with nothing loaded. */
    void of(Runnable commands) {
        attempts.of(() -> engine.execute(context -> {
            commands.run();
            return null;
        }));
    }

    /** As {@link #of}, for commands with a result. */
    <T> T get(Supplier<T> commands) {
        return attempts.get(() -> engine.execute(context -> commands.get()));
    }
}
