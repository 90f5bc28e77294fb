package org.optr.audit.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.optr.MariaDbServer;
import org.optr.OptrTest;
import org.optr.audit.retention.Erasures;
import org.optr.chain.Chain;
import org.optr.engine.OpenWorkItems;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonAdministration;
import org.optr.people.Roles;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** OPTR as the user to whom a migrating user gave its rights, on a server that keeps users apart. */
@OptrTest
@ContextConfiguration(initializers = DatabaseRightsIT.TwoUsers.class)
@DirtiesContext
class DatabaseRightsIT {

    private static final Set<String> CHANGED_BY_US = Set.of(
            "audit_export", "audit_export_found", "audit_export_part", "ledger_mail", "ledger_state", "ledger_tile");
    private static final int MOST_OPEN = 100;
    private static final int MOST_ROUNDS = 200;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Chain chain;

    @Autowired
    private OpenWorkItems open;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private LedgerCheck check;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private PersonAdministration administration;

    @Autowired
    private Erasures erasures;

    @ParameterizedTest
    @ValueSource(
            strings = {"audit_entry", "ledger_leaf", "ledger_checkpoint", "ledger_cosignature", "ledger_clock_step"})
    void whatIsProvedIsNeitherChangedNorRemoved(String table) {
        var column = firstColumn(table);

        isDenied("UPDATE %1$s SET %2$s = %2$s".formatted(table, column));
        isDenied("DELETE FROM " + table);
        isDenied("TRUNCATE TABLE " + table);
        isDenied("DROP TABLE " + table);
        isDenied("ALTER TABLE %s ADD COLUMN more INT".formatted(table));
        isDenied("CREATE TRIGGER t BEFORE INSERT ON %s FOR EACH ROW SET @x = 1".formatted(table));
        assertThatCode(() -> database.sql("SELECT COUNT(*) FROM " + table)
                        .query(Long.class)
                        .single())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM ledger_state",
                "DELETE FROM ledger_tile",
                "DELETE FROM payload_erasure",
                "DELETE FROM legal_hold",
                "DELETE FROM removed_run",
                "DELETE FROM removal_turn",
                "DELETE FROM finding_mark",
                "DELETE FROM finding_rule",
                "DELETE FROM past_substitution",
                "DELETE FROM engine_trace",
                "UPDATE retention_period SET because = because",
                "UPDATE past_asking SET asked_at = asked_at",
                "UPDATE case_disclosure SET run = run",
                "UPDATE form_submission SET step = step"
            })
    void whatIsKeptUpToDateIsNotRemoved(String statement) {
        isDenied(statement);
    }

    @Test
    void noTableOfTheRecordWasForgotten() {
        var tables = database.sql(
                        """
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = DATABASE() AND (table_name LIKE 'ledger%' OR table_name LIKE 'audit%')""")
                .query(String.class)
                .list();

        assertThat(tables)
                .as("May its rows be changed? Say so in DatabaseRights and here")
                .allMatch(table -> CHANGED_BY_US.contains(table) || isAddedToOnly(table));
    }

    @Test
    void aWholeChainRunsAndIsSealed() {
        chain.found();
        var objective = chain.draft("A chain with few rights");
        for (var round = 0; round < MOST_ROUNDS && !chain.isClosed(objective); round++) {
            chain.next(objective).ifPresent(command -> chain.push(objective, command));
            open.after(null, MOST_OPEN).forEach(waiting -> chain.answer(waiting.item()));
        }
        ledger.seal();

        assertThat(chain.isClosed(objective)).isTrue();
        assertThat(check.firstFault(checked -> {}, new Silences())).isEmpty();
    }

    @Test
    void contentsAreErasedAndTheProofHolds() {
        var olga = people.administrator("Olga");
        var ada = people.person("Ada");
        people.grant(ada, Roles.AUDITOR);
        var anna = people.person("Anna");
        people.as(olga, () -> administration.rename(anna, "Anna Secret"));
        ledger.seal();
        var wish = people.as(
                olga,
                () -> erasures.ask(new SubjectRef(SubjectKind.PERSON, anna.toString()), "She left and asked for it"));

        people.as(ada, () -> erasures.confirm(wish));
        ledger.seal();

        assertThat(database.sql("SELECT COUNT(*) FROM audit_entry WHERE changes LIKE '%Anna Secret%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(check.firstFault(checked -> {}, new Silences())).isEmpty();
    }

    private void isDenied(String statement) {
        assertThatThrownBy(() -> database.sql(statement).update())
                .as(statement)
                .rootCause()
                .hasMessageContaining("denied");
    }

    private boolean isAddedToOnly(String table) {
        return database
                .sql(
                        """
                                SELECT privilege_type FROM information_schema.table_privileges
                                WHERE table_schema = DATABASE() AND table_name = ?""")
                .param(table)
                .query(String.class)
                .list()
                .stream()
                .allMatch(List.of("SELECT", "INSERT")::contains);
    }

    private String firstColumn(String table) {
        return database.sql(
                        """
                        SELECT column_name FROM information_schema.columns
                        WHERE table_schema = DATABASE() AND table_name = ? ORDER BY ordinal_position LIMIT 1""")
                .param(table)
                .query(String.class)
                .single();
    }

    /** What the administrator of the database does once; everything else OPTR does itself. */
    static final class TwoUsers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var address = MariaDbServer.guarded(
                    "optr_rights",
                    List.of(
                            "DROP USER IF EXISTS ''@'localhost'",
                            "CREATE DATABASE optr_rights",
                            "CREATE USER 'optr_owner'@'%' IDENTIFIED BY 'owner'",
                            "CREATE USER 'optr_app'@'%' IDENTIFIED BY 'app'",
                            "GRANT ALL PRIVILEGES ON optr_rights.* TO 'optr_owner'@'%' WITH GRANT OPTION"));
            TestPropertyValues.of(
                            "spring.datasource.url=" + address,
                            "spring.datasource.username=optr_app",
                            "spring.datasource.password=app",
                            "spring.flyway.user=optr_owner",
                            "spring.flyway.password=owner")
                    .applyTo(context);
        }
    }
}
