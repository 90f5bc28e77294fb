package org.optr.audit.export;

import java.util.List;
import org.optr.people.PersonId;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/** Something that happened to an export, for the history of the auditor whose it is. */
interface ExportEvent extends DomainEvent {

    PersonId person();

    ExportId export();

    @Override
    default SubjectRef subject() {
        return new SubjectRef(SubjectKind.PERSON, person().toString());
    }

    @Override
    default List<FieldChange> changes() {
        return List.of(name(export()));
    }

    static FieldChange name(ExportId export) {
        return new FieldChange("export", null, export.toString());
    }
}
