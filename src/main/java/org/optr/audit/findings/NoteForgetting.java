package org.optr.audit.findings;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.optr.audit.StoredChanges;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the notes of entries that are about to be erased off the findings, in the same transaction. */
@Component
public class NoteForgetting {

    private final StoredMarkRepository marks;
    private final JdbcClient jdbc;
    private final StoredChanges stored;

    NoteForgetting(StoredMarkRepository marks, JdbcClient jdbc, StoredChanges stored) {
        this.marks = marks;
        this.jdbc = jdbc;
        this.stored = stored;
    }

    /** @param entries their numbers in the history; their contents are still there */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Collection<Long> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var findings = jdbc
                .sql("SELECT changes FROM audit_entry WHERE entry_id IN (:entries) AND event IN (:events)")
                .param("entries", entries)
                .param("events", List.of("FindingLookedAt", "FindingReopened"))
                .query(String.class)
                .list()
                .stream()
                .flatMap(this::findings)
                .collect(Collectors.toSet());
        if (!findings.isEmpty()) {
            marks.forget(findings);
        }
    }

    private Stream<String> findings(String changes) {
        return stored.read(changes).stream()
                .filter(change -> change.field().equals(FindingEvents.KEY))
                .flatMap(change -> Stream.ofNullable(change.after()));
    }
}
