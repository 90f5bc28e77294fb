package org.optr.inbox;

import java.util.List;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/** The list was written anew from the engine. */
public record InboxRebuilt(int items) implements DomainEvent {

    @Override
    public SubjectRef subject() {
        return new SubjectRef(SubjectKind.PROCESS, "inbox");
    }

    @Override
    public List<FieldChange> changes() {
        return List.of(new FieldChange("items", null, String.valueOf(items)));
    }
}
