package org.optr.audit.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.optr.audit.ledger.MailState.Failure;
import org.optr.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was mailed last, by whichever node. */
@Repository
class MailRow {

    private static final String ROW =
            "SELECT checkpoint_no, sent_at, tried_at, failure, reference, missed FROM ledger_mail WHERE mail_id = 1";

    private static final String BETWEEN = "\n";

    private final JdbcClient jdbc;
    private final MailSettings settings;

    MailRow(JdbcClient jdbc, MailSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    MailState read() {
        return jdbc.sql(ROW).query(this::state).single();
    }

    /** Keeps the other nodes from mailing until the transaction ends. */
    MailState lock() {
        return jdbc.sql(ROW + " FOR UPDATE").query(this::state).single();
    }

    void sent(long checkpoint, Instant at) {
        jdbc.sql(
                        """
                        UPDATE ledger_mail SET checkpoint_no = ?, sent_at = ?, tried_at = ?, failure = NULL, reference = NULL,
                            missed = NULL
                        WHERE mail_id = 1""")
                .params(checkpoint, Columns.time(at), Columns.time(at))
                .update();
    }

    void failed(Failure failure, Instant at) {
        jdbc.sql("UPDATE ledger_mail SET tried_at = ?, failure = ?, reference = ?, missed = ? WHERE mail_id = 1")
                .params(
                        Columns.time(at),
                        failure.trouble().name(),
                        failure.reference(),
                        String.join(BETWEEN, failure.missed()))
                .update();
    }

    private MailState state(ResultSet row, int number) throws SQLException {
        var failure = row.getString("failure");
        return new MailState(
                List.copyOf(settings.to()),
                row.getLong("checkpoint_no"),
                row.getObject("sent_at") == null ? null : Columns.instant(row, "sent_at"),
                row.getObject("tried_at") == null ? null : Columns.instant(row, "tried_at"),
                failure == null
                        ? null
                        : new Failure(MailTrouble.valueOf(failure), row.getString("reference"), missed(row)));
    }

    /** Before it was kept, nobody had a letter. */
    private List<String> missed(ResultSet row) throws SQLException {
        var missed = row.getString("missed");
        return missed == null ? List.copyOf(settings.to()) : List.of(missed.split(BETWEEN));
    }
}
