package org.optr.audit.export;

import java.util.List;
import java.util.stream.Stream;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;

/** An auditor asked for an export. */
record ExportBegun(PersonId person, ExportId export, ExportOrder order) implements ExportEvent {

    @Override
    public List<FieldChange> changes() {
        return Stream.of(
                        Stream.of(ExportEvent.name(export)),
                        FieldChange.of("export-format", null, order.format()),
                        FieldChange.of("export-case", null, order.rootCase()),
                        FieldChange.of("export-from", null, order.from()),
                        FieldChange.of("export-until", null, order.until()),
                        FieldChange.of("search-query", null, order.query()))
                .flatMap(changes -> changes)
                .toList();
    }
}
