package org.optr.inbox;

import java.util.Set;
import org.optr.shared.DomainEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Renames are rare and may read the whole list once: the rows of everything below the subject show its title too. */
@Component
class RefreshRowsWhenSubjectRenamed {

    private static final Set<String> FIELDS_IN_ROWS = Set.of("title", "name", "parent");

    private final InboxRows rows;
    private final SubjectTexts subjects;

    RefreshRowsWhenSubjectRenamed(InboxRows rows, SubjectTexts subjects) {
        this.rows = rows;
        this.subjects = subjects;
    }

    @EventListener
    void on(DomainEvent event) {
        if (event.changes().stream().anyMatch(change -> FIELDS_IN_ROWS.contains(change.field()))) {
            rows.subjectsBelow(event.subject()).forEach(subject -> rows.rename(subject, subjects.of(subject)));
        }
    }
}
