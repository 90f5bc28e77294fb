package org.optr.shared;

import java.util.List;

/**
 * Something that happened to a subject. Every change of state publishes one, inside the transaction that makes the change;
 * the audit module appends it there with the acting person, on whose behalf, the case and the time.
 */
public interface DomainEvent {

    SubjectRef subject();

    /** The word for the history, as the message bundles know it: {@code event.<name>}. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** What differs afterwards; empty where the name says it all. */
    default List<FieldChange> changes() {
        return List.of();
    }

    /** What the act rests on; nothing where the event does not know it. */
    default Evidence evidence() {
        return Evidence.NONE;
    }
}
