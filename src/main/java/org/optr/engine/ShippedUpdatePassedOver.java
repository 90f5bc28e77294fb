package org.optr.engine;

import java.util.List;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/**
 * A process owner saw what OPTR ships in place of their version, and stays with theirs.
 *
 * @param hash of what was passed over
 */
public record ShippedUpdatePassedOver(String packageName, String hash, String reason) implements DomainEvent {

    @Override
    public SubjectRef subject() {
        return new SubjectRef(SubjectKind.PROCESS, packageName);
    }

    @Override
    public List<FieldChange> changes() {
        return List.of(new FieldChange("model-hash", null, hash), new FieldChange("reason", null, reason));
    }
}
