package org.optr.audit.ledger;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.optr.audit.PendingEntries;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** One node with a ledger in a database of its own: the real classes, put together by hand. */
final class LedgerRig {

    private static final List<String> TABLES = List.of(
            "ledger_clock_step",
            "ledger_cosignature",
            "ledger_checkpoint",
            "ledger_tile",
            "ledger_leaf",
            "ledger_state",
            "audit_entry");

    final JdbcClient sql;
    final TransactionTemplate transaction;
    final LedgerStore store;
    final ClockSteps clockSteps;
    final EntryRows entries;
    final LedgerKeys keys;
    final CheckpointFile file;
    final LedgerCheck check;
    final Witness witness;
    private final Sealing sealing;
    private final SecureRandom random = new SecureRandom();

    private LedgerRig(
            DataSource database,
            Path folder,
            @Nullable URI witnessAddress,
            String witnessKey,
            Duration heartbeat,
            Clock clock) {
        var settings = new LedgerSettings(
                "optr/rig",
                folder.resolve("key.pem"),
                folder.resolve("checkpoints"),
                Duration.ZERO,
                heartbeat,
                witnessAddress,
                witnessKey);
        sql = JdbcClient.create(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        store = new LedgerStore(sql, new JdbcTemplate(database));
        entries = new EntryRows(sql);
        clockSteps = new ClockSteps(sql);
        keys = new LedgerKeys(settings);
        file = new CheckpointFile(settings);
        check = new LedgerCheck(entries, store, keys, file);
        witness = new Witness(settings, keys, store, Clock.systemUTC());
        var person = mock(CurrentPerson.class);
        doAnswer(call -> {
                    call.<Runnable>getArgument(1).run();
                    return null;
                })
                .when(person)
                .actingAs(any(PersonId.class), any(Runnable.class));
        sealing = new Sealing(
                entries,
                store,
                keys,
                new Continuity(keys, file),
                clockSteps,
                settings,
                person,
                event -> append(event.getClass().getSimpleName()),
                mock(PendingEntries.class),
                clock);
    }

    /** A new ledger without entries. */
    static LedgerRig empty(DataSource database, Path folder) {
        var tables = JdbcClient.create(database);
        TABLES.forEach(table -> tables.sql("DROP TABLE IF EXISTS " + table).update());
        var scripts = new ResourceDatabasePopulator(
                new ClassPathResource("db/migration/V060__audit.sql"),
                new ClassPathResource("db/migration/V061__ledger.sql"),
                new ClassPathResource("db/migration/V067_1__ledger_clock.sql"));
        scripts.execute(database);
        return node(database, folder);
    }

    /** Another node on the same database. */
    static LedgerRig node(DataSource database, Path folder) {
        return new LedgerRig(database, folder, null, "", Duration.ZERO, Clock.systemUTC());
    }

    /** Another node, which says now and then that nothing happened. */
    static LedgerRig beating(DataSource database, Path folder, Duration heartbeat, Clock clock) {
        return new LedgerRig(database, folder, null, "", heartbeat, clock);
    }

    static LedgerRig witnessed(DataSource database, Path folder, URI address, String key) {
        return new LedgerRig(database, folder, address, key, Duration.ZERO, Clock.systemUTC());
    }

    /** Adds an entry as the record does. */
    void append(String event) {
        var salt = new byte[32];
        var id = new byte[16];
        random.nextBytes(salt);
        random.nextBytes(id);
        insert(event, id, salt, null);
    }

    /** Adds an entry as it was before there was a ledger. */
    void appendOld(String event) {
        insert(event, null, null, null);
    }

    /** Adds an entry that happened then, whatever came before it. */
    void appendAt(LocalDateTime time, String event) {
        var salt = new byte[32];
        var id = new byte[16];
        random.nextBytes(salt);
        random.nextBytes(id);
        insert(time, event, id, salt, null);
    }

    void insert(String event, byte @Nullable [] id, byte @Nullable [] salt, @Nullable Long number) {
        insert(LocalDateTime.of(2027, 1, 13, 11, 20, 44, 123_456_000), event, id, salt, number);
    }

    private void insert(
            LocalDateTime time, String event, byte @Nullable [] id, byte @Nullable [] salt, @Nullable Long number) {
        sql.sql(
                        """
                        INSERT INTO audit_entry (entry_id, happened_at, actor_id, event, subject_kind, subject_id, changes,
                            public_id, salt) VALUES (?, ?, ?, ?, 'PROCESS', ?, ?, ?, ?)""")
                .params(
                        number,
                        time,
                        new byte[16],
                        event,
                        "p-" + UUID.randomUUID(),
                        "[{\"field\":\"status\",\"before\":null,\"after\":\"批准 🙂 '\\\\\"}]",
                        id,
                        salt)
                .update();
    }

    /** Adds an entry that says of others that they were erased. */
    void appendErasure(String places) {
        append(PayloadErased.NAME);
        sql.sql("UPDATE audit_entry SET changes = ? WHERE event = ? AND changes NOT LIKE '%erased-places%'")
                .params(
                        "[{\"field\":\"erased-places\",\"before\":null,\"after\":\"%s\",\"translations\":{}}]"
                                .formatted(places),
                        PayloadErased.NAME)
                .update();
    }

    void append(int count) {
        for (var number = 0; number < count; number++) {
            append("Event" + number);
        }
    }

    /** Seals and publishes all there is. */
    void seal() {
        sealOnly();
        file.add(store.largerThan(
                file.newest().map(note -> Checkpoint.parse(note.text()).size()).orElse(0L), 1_000));
    }

    /** Seals without a copy outside the database. */
    void sealOnly() {
        while (inTransaction(sealing::seal)) {}
    }

    <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    Optional<LedgerFinding> fault() {
        return check.firstFault(checked -> {}, new Silences());
    }

    long size() {
        return store.state().size();
    }
}
