package org.optr.audit.export;

import java.util.List;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;

/** An export could not be written. */
record ExportFailed(PersonId person, ExportId export, ExportTrouble trouble) implements ExportEvent {

    @Override
    public List<FieldChange> changes() {
        return List.of(ExportEvent.name(export), new FieldChange("export-trouble", null, FieldChange.key(trouble)));
    }
}
