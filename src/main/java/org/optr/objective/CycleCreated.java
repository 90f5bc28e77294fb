package org.optr.objective;

import java.util.List;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/** A new period to set objectives for. */
public record CycleCreated(CycleId cycle, List<FieldChange> changes) implements DomainEvent {

    @Override
    public SubjectRef subject() {
        return new SubjectRef(SubjectKind.CYCLE, cycle.toString());
    }
}
