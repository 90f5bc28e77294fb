package org.optr.engine;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;

/**
 * Runs processes that are not in force, each on an engine of its own in memory: under the same guard as the real one, and
 * without any part in its data. Automatic steps and called processes do nothing there: each waits until it is told what it
 * answers. Time passes only when it is told to.
 *
 * @see <a href="file:docs/decisions/0024-rehearsals-on-an-engine-of-their-own.md">docs/decisions/0024</a>
 */
public interface Rehearsals {

    /**
     * Opens the stage for a package with a process; whoever asks closes it.
     *
     * @param startedBy who begins the cases in the rehearsal
     * @throws org.optr.shared.RuleViolation {@code rehearsal.too-many} if others rehearse on this node, or why the engine
     *     would not accept the models
     */
    Rehearsal open(ModelPackage models, PersonId startedBy);

    /**
     * One case of the process, played step by step. Whoever asks for a step names what waits by {@link
     * RehearsalScene.Wait#key}. A refused step may leave the case half way: start it again. It is refused with {@code
     * rehearsal.nothing-waits}, {@code rehearsal.endless}, {@code rehearsal.failed} or what the model's expressions or tables
     * refuse.
     */
    interface Rehearsal extends AutoCloseable {

        /** Begins a case in place of the former one, at the time at which the rehearsal was opened. */
        void start(Map<String, @Nullable Object> variables);

        /** Does what waits for people, with what the form accepted. */
        void complete(String wait, Map<String, @Nullable Object> accepted);

        /** Lets an automatic step or a called process leave these variables. */
        void answer(String wait, Map<String, @Nullable Object> outputs);

        /** Lets an automatic step or a called process refuse with a business error. */
        void refuse(String wait, String errorCode);

        /** Delivers a message or signal. */
        void deliver(String wait, Map<String, @Nullable Object> variables);

        /** Moves the clock on and fires what is due by then, in the order of time. */
        void passTime(Instant until);

        RehearsalScene scene();

        @Override
        void close();
    }
}
