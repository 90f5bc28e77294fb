package org.optr.audit.export;

import java.util.List;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;

/** The file of an export is written. */
record ExportFinished(PersonId person, ExportId export, long entries, String sha256) implements ExportEvent {

    @Override
    public List<FieldChange> changes() {
        return List.of(
                ExportEvent.name(export),
                new FieldChange("export-entries", null, Long.toString(entries)),
                new FieldChange("export-sha256", null, sha256));
    }
}
