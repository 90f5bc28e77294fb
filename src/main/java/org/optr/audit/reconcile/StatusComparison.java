package org.optr.audit.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.optr.audit.StoredChanges;
import org.optr.audit.reconcile.Disagreement.Mismatch;
import org.optr.shared.Columns;
import org.optr.shared.FieldChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Compares the status of each record with the one that its last entry about a status gave it. */
@Component
class StatusComparison {

    /** What was erased, nobody can compare. */
    private static final String UNKNOWN = "?";

    private final JdbcClient jdbc;
    private final StoredChanges changes;

    StatusComparison(JdbcClient jdbc, StoredChanges changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /**
     * Compares the next records of a kind.
     *
     * @param after the last one that was compared; null for the first ones
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Page next(Holder holder, @Nullable UUID after, int limit) {
        var statuses = statuses(holder, after, limit);
        var found = new ArrayList<Disagreement>();
        if (!statuses.isEmpty()) {
            var told = told(holder, statuses.keySet());
            statuses.forEach((id, status) -> {
                var last = told.getOrDefault(id, holder.word(holder.first()));
                if (!last.equals(holder.word(status)) && !last.equals(UNKNOWN)) {
                    found.add(new Disagreement(
                            Mismatch.STATUS, null, holder.kind() + "/" + id, holder.word(status), last));
                }
            });
        }
        var ids = List.copyOf(statuses.keySet());
        return new Page(found, ids.size() < limit ? null : UUID.fromString(ids.get(ids.size() - 1)));
    }

    private Map<String, String> statuses(Holder holder, @Nullable UUID after, int limit) {
        var statuses = new LinkedHashMap<String, String>();
        jdbc.sql("SELECT %s, status FROM %s WHERE %s > ? ORDER BY %s LIMIT ?"
                        .formatted(holder.id(), holder.table(), holder.id(), holder.id()))
                .params(after == null ? new byte[Long.BYTES * 2] : Columns.bytes(after), limit)
                .query(row -> {
                    statuses.put(Columns.uuid(row.getBytes(1)).toString(), row.getString(2));
                });
        return statuses;
    }

    private Map<String, String> told(Holder holder, Set<String> ids) {
        var told = new HashMap<String, String>();
        var erased = new HashSet<String>();
        jdbc.sql(
                        """
                        SELECT subject_id, changes FROM audit_entry
                        WHERE subject_kind = :kind AND subject_id IN (:ids)
                            AND (changes LIKE :word OR (salt IS NULL AND changes = '[]')) ORDER BY entry_id""")
                .param("kind", holder.kind().name())
                .param("ids", ids)
                .param("word", "%" + holder.status() + ".%")
                .query(row -> {
                    var id = row.getString(1);
                    if (row.getString(2).equals("[]")) {
                        erased.add(id);
                    }
                    changes.read(row.getString(2)).stream()
                            .filter(change -> change.field().equals("status"))
                            .map(FieldChange::after)
                            .filter(after -> after != null && after.startsWith(holder.status() + "."))
                            .forEach(after -> told.put(id, after));
                });
        erased.forEach(id -> told.put(id, UNKNOWN));
        return told;
    }

    /** @param last the last record that was compared; null where no more follow */
    record Page(List<Disagreement> found, @Nullable UUID last) {}
}
