package org.optr.engine.camunda;

import java.util.List;
import org.optr.shared.DomainEvent;
import org.optr.shared.Evidence;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectRef;

/** What happens to runs and work items, for the history of the subject they are about. */
final class EngineEvents {

    record RunStarted(SubjectRef subject, List<FieldChange> changes, Evidence evidence) implements DomainEvent {}

    record RunEnded(SubjectRef subject, List<FieldChange> changes, Evidence evidence) implements DomainEvent {}

    record RunCancelled(SubjectRef subject, List<FieldChange> changes, Evidence evidence) implements DomainEvent {}

    /** Somebody who operates the case gave it up, as its model says. */
    record RunGivenUp(SubjectRef subject, List<FieldChange> changes, Evidence evidence) implements DomainEvent {}

    record RunSuspended(SubjectRef subject, List<FieldChange> changes, Evidence evidence) implements DomainEvent {}

    record RunResumed(SubjectRef subject, List<FieldChange> changes, Evidence evidence) implements DomainEvent {}

    /** Somebody who operates the case corrected a variable of it. */
    record RunCorrected(SubjectRef subject, List<FieldChange> changes, Evidence evidence) implements DomainEvent {}

    /** Somebody who operates the case opened its values without being allowed to see what it is about. */
    record RunValuesOpened(SubjectRef subject, List<FieldChange> changes, Evidence evidence) implements DomainEvent {}

    /** A run follows another version of its process. */
    record RunMoved(SubjectRef subject, List<FieldChange> changes, Evidence evidence) implements DomainEvent {}

    /** A step that had failed is tried again. */
    record StepRetried(SubjectRef subject, List<FieldChange> changes, Evidence evidence) implements DomainEvent {}

    record WorkItemClaimed(SubjectRef subject, List<FieldChange> changes, Evidence evidence) implements DomainEvent {}

    record WorkItemReleased(SubjectRef subject, List<FieldChange> changes, Evidence evidence) implements DomainEvent {}

    record WorkItemAssigned(SubjectRef subject, List<FieldChange> changes, Evidence evidence) implements DomainEvent {}

    record WorkItemCompleted(SubjectRef subject, List<FieldChange> changes, Evidence evidence) implements DomainEvent {}

    record WorkItemCancelled(SubjectRef subject, List<FieldChange> changes, Evidence evidence) implements DomainEvent {}

    record WorkItemReminded(SubjectRef subject, List<FieldChange> changes, Evidence evidence) implements DomainEvent {}

    record WorkItemEscalated(SubjectRef subject, List<FieldChange> changes, Evidence evidence) implements DomainEvent {}

    /** Nobody may work on the item. */
    record WorkItemUnseen(SubjectRef subject, List<FieldChange> changes, Evidence evidence) implements DomainEvent {}

    /** The engine came to a step that people do. */
    record WorkItemOffered(SubjectRef subject, List<FieldChange> changes, Evidence evidence) implements EngineStep {}

    /** The engine came to a step that waits for something. */
    record StepEntered(SubjectRef subject, List<FieldChange> changes, Evidence evidence) implements EngineStep {}

    /** What the engine does itself, or waited for, is done. */
    record StepDone(SubjectRef subject, List<FieldChange> changes, Evidence evidence) implements EngineStep {}

    record StepCancelled(SubjectRef subject, List<FieldChange> changes, Evidence evidence) implements EngineStep {}

    /** One attempt at a step in the background failed. */
    record StepFailed(SubjectRef subject, List<FieldChange> changes, Evidence evidence) implements EngineStep {}

    record TimerFired(SubjectRef subject, List<FieldChange> changes, Evidence evidence) implements EngineStep {}

    record DecisionEvaluated(SubjectRef subject, List<FieldChange> changes, Evidence evidence) implements EngineStep {}

    record IncidentRaised(SubjectRef subject, List<FieldChange> changes, Evidence evidence) implements EngineStep {}

    record IncidentResolved(SubjectRef subject, List<FieldChange> changes, Evidence evidence) implements EngineStep {}

    /** What the engine does by itself. */
    interface EngineStep extends DomainEvent {}

    /** How an event of a kind is made. */
    @FunctionalInterface
    interface Kind {
        DomainEvent of(SubjectRef subject, List<FieldChange> changes, Evidence evidence);
    }

    private EngineEvents() {}
}
