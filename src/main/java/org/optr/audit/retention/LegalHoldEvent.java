package org.optr.audit.retention;

import java.util.List;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectRef;

/** A case is held, or not any more. */
sealed interface LegalHoldEvent extends DomainEvent {

    record LegalHoldSet(SubjectRef subject, String root, String because) implements LegalHoldEvent {

        @Override
        public List<FieldChange> changes() {
            return List.of(new FieldChange("hold-case", null, root), new FieldChange("hold-reason", null, because));
        }
    }

    record LegalHoldLifted(SubjectRef subject, String root, String because) implements LegalHoldEvent {

        @Override
        public List<FieldChange> changes() {
            return List.of(new FieldChange("hold-case", root, null), new FieldChange("hold-reason", null, because));
        }
    }
}
