package org.optr.audit.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Where a user of its own migrates, gives the application's user its rights, table by table, after every migration: what is
 * proved by the ledger can be added to and read, and of an entry only what may be erased can be changed.
 */
@Component
@ConditionalOnProperty("spring.flyway.user")
class DatabaseRights implements Callback {

    private static final List<String> ADD = List.of("SELECT", "INSERT");
    private static final List<String> KEPT = List.of("SELECT", "INSERT", "UPDATE");
    private static final List<String> REPLACED = List.of("SELECT", "INSERT", "DELETE");
    private static final List<String> ALL = List.of("SELECT", "INSERT", "UPDATE", "DELETE");

    /** Rows of a table that is not named may be added, changed and deleted. */
    static final Map<String, List<String>> RIGHTS = Map.ofEntries(
            Map.entry("audit_entry", List.of("SELECT", "INSERT", "UPDATE (changes, salt)")),
            Map.entry("ledger_leaf", ADD),
            Map.entry("ledger_checkpoint", ADD),
            Map.entry("ledger_cosignature", ADD),
            Map.entry("ledger_clock_step", ADD),
            Map.entry("removed_run", ADD),
            Map.entry("ledger_tile", KEPT),
            Map.entry("ledger_state", List.of("SELECT", "UPDATE")),
            Map.entry("ledger_mail", List.of("SELECT", "UPDATE")),
            Map.entry("payload_erasure", KEPT),
            Map.entry("payload_erasure_entry", KEPT),
            Map.entry("legal_hold", KEPT),
            Map.entry("finding_mark", KEPT),
            Map.entry("finding_rule", KEPT),
            Map.entry("retention_period", REPLACED),
            Map.entry("form_submission", REPLACED),
            Map.entry("past_asking", REPLACED),
            Map.entry("case_disclosure", REPLACED),
            Map.entry("past_substitution", ADD),
            Map.entry("removal_turn", List.of("SELECT", "UPDATE")),
            Map.entry("engine_trace", List.of("SELECT")),
            Map.entry("flyway_schema_history", List.of("SELECT")));

    private final String migrating;
    private final String application;

    DatabaseRights(
            @Value("${spring.flyway.user}") String migrating,
            @Value("${spring.datasource.username}") String application) {
        this.migrating = migrating;
        this.application = application;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE && !migrating.equals(application);
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return false;
    }

    /** @throws FlywayException if the application's user is missing, or the migrating one may not pass its rights on */
    @Override
    public void handle(Event event, Context context) {
        try {
            for (var table : tables(context.getConnection())) {
                grant(context.getConnection(), table);
            }
        } catch (SQLException refused) {
            throw new FlywayException(
                    ("The database user %s was not given its rights. It must exist, and %s needs the rights on the schema WITH GRANT"
                                    + " OPTION: see docs/ledger.md, Rights in the database.")
                            .formatted(application, migrating),
                    refused);
        }
    }

    @Override
    public String getCallbackName() {
        return "rights of the application's user";
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var found =
                connection.getMetaData().getTables(connection.getCatalog(), null, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private void grant(Connection connection, String table) throws SQLException {
        var rights = String.join(", ", RIGHTS.getOrDefault(table, ALL));
        try (var statement = connection.createStatement()) {
            statement.execute("GRANT %s ON `%s` TO %s".formatted(rights, table.replace("`", "``"), account()));
        }
    }

    private String account() {
        return "'" + application.replace("\\", "\\\\").replace("'", "''") + "'@'%'";
    }
}
