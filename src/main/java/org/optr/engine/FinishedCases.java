package org.optr.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.optr.shared.SubjectRef;

/**
 * How cases went that have ended, and how long everything in them took, from the engine's history. It knows no reader: whoever
 * shows figures decides who may see them.
 */
public interface FinishedCases {

    /**
     * Gives the cases that ended in a period to a reader one by one, the last ones first. However many there are, only a few
     * hundred are in memory at once.
     *
     * @param version under which they ended; null for any
     * @param most so many are read, and no more
     * @return whether there were more
     * @throws HistoryTooSlow if a few hundred of them take too long
     */
    boolean read(
            ProcessKey process,
            @Nullable Integer version,
            Instant from,
            Instant until,
            int most,
            Consumer<FinishedCase> reader);

    /** Returns how many cases of each of the processes ended in a period; those of which none did are left out. */
    Map<ProcessKey, Long> count(Collection<ProcessKey> processes, Instant from, Instant until);

    /**
     * A case that has ended.
     *
     * @param subject null where it is about nothing
     * @param version under which it ended
     * @param moved whether it followed another version before
     * @param cancelled whether it was given up from outside before its end
     * @param stays in the order in which they began
     */
    record FinishedCase(
            RunId run,
            @Nullable SubjectRef subject,
            int version,
            boolean moved,
            boolean cancelled,
            Instant startedAt,
            Instant endedAt,
            List<Stay> stays) {

        public FinishedCase {
            stays = List.copyOf(stays);
        }
    }

    /**
     * One stay at an element where time passes, or inside a part of the model.
     *
     * @param parent the stay around it, or the case
     * @param name by language tag, as the element was called in the version in which the stay was
     * @param assignedAt when somebody first had it; null where nobody did, and where it is not for people
     * @param dueAt null where it had no due date
     * @param cancelled whether something ended it before it was done
     */
    record Stay(
            String id,
            String parent,
            String element,
            Map<String, String> name,
            StayKind kind,
            Instant enteredAt,
            Instant leftAt,
            @Nullable Instant assignedAt,
            @Nullable Instant dueAt,
            boolean cancelled) {}

    /** What a stay is. */
    enum StayKind {
        /** Work of people. */
        WORK,
        /** A called process. */
        CALL,
        /** A time or a message is waited for. */
        WAIT,
        /** A sub-process. */
        PART,
        /** What holds several instances of an element together. */
        INSTANCES
    }
}
