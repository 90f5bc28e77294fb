package org.optr.audit.retention;

import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.optr.audit.ledger.PayloadErased;
import org.optr.shared.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * The contents of entries: changes and salt, the only columns of an entry that are ever updated, and only to nothing. What is not
 * sealed yet, held, erased before, or an erasure itself is left alone.
 */
@Repository
class Payloads {

    private static final int AT_ONCE = 1_000;

    private static final String ERASABLE =
            """
            FROM audit_entry e JOIN ledger_leaf l ON l.entry_id = e.entry_id
            WHERE e.salt IS NOT NULL AND e.changes <> '[]' AND e.event <> :erased\s""";

    private static final String NOT_HELD =
            """
            AND NOT EXISTS (SELECT 1 FROM legal_hold h WHERE h.lifted_at IS NULL AND h.root_case = e.root_case)
            AND NOT EXISTS (SELECT 1 FROM legal_hold h WHERE h.lifted_at IS NULL
                AND h.subject_kind = e.subject_kind AND h.subject_id = e.subject_id)\s""";

    private final JdbcClient jdbc;

    Payloads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the numbers of what can be erased of a subject's history, held or not. */
    List<Long> of(SubjectRef subject, int limit) {
        return erasable(
                        "e.entry_id",
                        "AND e.subject_kind = :kind AND e.subject_id = :id ORDER BY e.entry_id LIMIT :limit")
                .param("kind", subject.kind().name())
                .param("id", subject.id())
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    /** Returns those among the entries that are of the subject's history and can be erased, held or not. */
    List<Long> of(SubjectRef subject, Collection<Long> entries) {
        return entries.isEmpty()
                ? List.of()
                : erasable(
                                "e.entry_id",
                                "AND e.subject_kind = :kind AND e.subject_id = :id AND e.entry_id IN (:entries)")
                        .param("kind", subject.kind().name())
                        .param("id", subject.id())
                        .param("entries", entries)
                        .query(Long.class)
                        .list();
    }

    /** Returns those among the entries that may be erased, in the order of the ledger. */
    List<Sealed> mayErase(List<Long> entries) {
        return parts(entries).stream()
                .flatMap(part -> erasable("e.entry_id, l.seq + 1 AS place", NOT_HELD + "AND e.entry_id IN (:entries)")
                        .param("entries", part)
                        .query((row, number) -> new Sealed(row.getLong("entry_id"), row.getLong("place")))
                        .list()
                        .stream())
                .sorted((one, other) -> Long.compare(one.place(), other.place()))
                .toList();
    }

    void erase(List<Long> entries) {
        parts(entries).forEach(part -> jdbc.sql(
                        "UPDATE audit_entry SET changes = '[]', salt = NULL WHERE entry_id IN (:entries)")
                .param("entries", part)
                .update());
    }

    private StatementSpec erasable(String columns, String rest) {
        return jdbc.sql("SELECT " + columns + " " + ERASABLE + rest).param("erased", PayloadErased.NAME);
    }

    private static List<List<Long>> parts(List<Long> entries) {
        return IntStream.iterate(0, from -> from < entries.size(), from -> from + AT_ONCE)
                .mapToObj(from -> entries.subList(from, Math.min(from + AT_ONCE, entries.size())))
                .collect(toList());
    }

    /** @param place in the ledger, from 1 */
    record Sealed(long entry, long place) {}
}
