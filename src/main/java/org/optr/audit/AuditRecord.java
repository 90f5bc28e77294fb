package org.optr.audit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;

/**
 * One entry of the history.
 *
 * @param id higher is later; there may be gaps
 * @param onBehalfOf null where the actor acted for themselves
 * @param event the event's name, in words as {@code event.<name>}
 */
public record AuditRecord(
        long id, Instant at, PersonId actor, @Nullable PersonId onBehalfOf, String event, List<FieldChange> changes) {

    /** Returns the entry as those read it who may not read some fields. */
    public AuditRecord without(Set<String> fields) {
        var open = changes.stream()
                .filter(change -> !fields.contains(change.field()))
                .toList();
        return new AuditRecord(id, at, actor, onBehalfOf, event, open);
    }
}
