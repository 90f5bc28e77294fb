package org.optr.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The entries of a transaction, in their order. They are written together before it commits, or as soon as somebody in it reads
 * entries; if that fails, it is rolled back.
 *
 * @see <a href="file:docs/decisions/0036-what-becomes-an-entry.md">docs/decisions/0036</a>
 */
@Component
public class PendingEntries {

    private static final int AT_ONCE = 50;

    private static final String INSERT =
            """
            INSERT INTO audit_entry
                (happened_at, actor_id, on_behalf_of, event, subject_kind, subject_id, root_case, changes,
                public_id, salt, model_version, form_version, submission_hash)
            VALUES\s""";

    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;

    PendingEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param columns in the order of the statement */
    void add(List<@Nullable Object> columns) {
        var entries = ofTransaction();
        entries.rows.add(columns);
        if (entries.ending || entries.rows.size() == AT_ONCE) {
            write(entries);
        }
    }

    /** Writes what this transaction has recorded so far, so that it is found. */
    public void write() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Entries entries) {
            write(entries);
        }
    }

    private void write(Entries entries) {
        var rows = List.copyOf(entries.rows);
        entries.rows.clear();
        if (!rows.isEmpty()) {
            jdbc.sql(INSERT + String.join(", ", Collections.nCopies(rows.size(), ROW)))
                    .params(rows.stream().flatMap(List::stream).toList())
                    .update();
        }
    }

    private Entries ofTransaction() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Entries entries) {
            return entries;
        }
        var entries = new Entries();
        TransactionSynchronizationManager.bindResource(this, entries);
        TransactionSynchronizationManager.registerSynchronization(new ResourceHolderSynchronization<>(entries, this) {
            @Override
            public void beforeCommit(boolean readOnly) {
                entries.ending = true;
                write(entries);
            }
        });
        return entries;
    }

    private static final class Entries extends ResourceHolderSupport {

        private final List<List<@Nullable Object>> rows = new ArrayList<>();

        /** Others may still record something before the commit: it is written at once. */
        private boolean ending;
    }
}
