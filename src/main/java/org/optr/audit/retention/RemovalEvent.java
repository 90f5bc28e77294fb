package org.optr.audit.retention;

import org.optr.shared.DomainEvent;
import org.optr.shared.SubjectRef;

/** Somebody began or stopped the removal of history. */
sealed interface RemovalEvent extends DomainEvent {

    record HistoryRemovalBegun(SubjectRef subject) implements RemovalEvent {}

    record HistoryRemovalStopped(SubjectRef subject) implements RemovalEvent {}
}
