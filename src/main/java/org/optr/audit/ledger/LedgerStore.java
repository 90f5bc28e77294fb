package org.optr.audit.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.shared.Columns;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tree and its checkpoints in the database. Leaves and checkpoints are only added; tiles only become wider. */
@Repository
class LedgerStore implements TileSource {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    LedgerStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Waits for every other sealer; whoever holds the row is the only one until the transaction ends. */
    State lock() {
        return state(" FOR UPDATE");
    }

    State state() {
        return state("");
    }

    private State state(String lock) {
        return jdbc.sql(
                        """
                        SELECT origin, tree_size, sealed_up_to, next_up_to, next_at, LOCALTIMESTAMP(6) AS now_at
                        FROM ledger_state WHERE state_id = 1"""
                                + lock)
                .query((row, number) -> new State(
                        row.getString("origin"),
                        row.getLong("tree_size"),
                        row.getLong("sealed_up_to"),
                        row.getLong("next_up_to"),
                        row.getObject("next_at", LocalDateTime.class),
                        row.getObject("now_at", LocalDateTime.class)))
                .single();
    }

    void write(State state) {
        jdbc.sql(
                        """
                        UPDATE ledger_state SET origin = ?, tree_size = ?, sealed_up_to = ?, next_up_to = ?, next_at = ?
                        WHERE state_id = 1""")
                .params(state.origin(), state.size(), state.sealedUpTo(), state.nextUpTo(), state.nextAt())
                .update();
    }

    @Override
    public byte[] read(Tile tile) {
        return jdbc.sql("SELECT hashes FROM ledger_tile WHERE tile_level = ? AND tile_index = ?")
                .params(tile.level(), tile.index())
                .query((row, number) -> row.getBytes(1))
                .optional()
                .orElseGet(() -> new byte[0]);
    }

    void write(Tree tree) {
        for (var tile : tree.grown()) {
            var wider = jdbc.sql("UPDATE ledger_tile SET hashes = ? WHERE tile_level = ? AND tile_index = ?")
                    .params(tree.hashes(tile), tile.level(), tile.index())
                    .update();
            if (wider == 0) {
                jdbc.sql("INSERT INTO ledger_tile (hashes, tile_level, tile_index) VALUES (?, ?, ?)")
                        .params(tree.hashes(tile), tile.level(), tile.index())
                        .update();
            }
        }
    }

    void add(List<Leaf> leaves) {
        batches.batchUpdate(
                "INSERT INTO ledger_leaf (seq, entry_id, commitment, leaf_hash) VALUES (?, ?, ?, ?)",
                leaves.stream()
                        .map(leaf -> new Object[] {
                            leaf.seq(),
                            leaf.entry(),
                            leaf.commitment().bytes(),
                            leaf.hash().bytes()
                        })
                        .toList());
    }

    /** Returns where a leaf of that hash is; asked only once something is wrong. */
    Optional<Long> placeOf(Hash leaf) {
        return jdbc.sql("SELECT MIN(seq) FROM ledger_leaf WHERE leaf_hash = ? HAVING COUNT(*) > 0")
                .param(leaf.bytes())
                .query(Long.class)
                .optional();
    }

    /** Returns one more than the last place that has a leaf. */
    long leaves() {
        return jdbc.sql("SELECT COALESCE(MAX(seq) + 1, 0) FROM ledger_leaf")
                .query(Long.class)
                .single();
    }

    /** Returns the highest number that a leaf bears; 0 without leaves. */
    long highestSealed() {
        return jdbc.sql("SELECT COALESCE(MAX(entry_id), 0) FROM ledger_leaf")
                .query(Long.class)
                .single();
    }

    void add(SealedCheckpoint checkpoint) {
        jdbc.sql(
                        """
                        INSERT INTO ledger_checkpoint (checkpoint_no, tree_size, note, key_id, sealed_at)
                        VALUES (?, ?, ?, ?, ?)""")
                .params(
                        checkpoint.number(),
                        checkpoint.size(),
                        checkpoint.note(),
                        checkpoint.keyId(),
                        Columns.time(checkpoint.at()))
                .update();
    }

    Optional<SealedCheckpoint> newest() {
        return jdbc.sql("SELECT * FROM ledger_checkpoint ORDER BY checkpoint_no DESC LIMIT 1")
                .query(LedgerStore::checkpoint)
                .optional();
    }

    /** Returns the checkpoint with which the leaf was sealed. */
    Optional<SealedCheckpoint> firstOver(long seq) {
        return jdbc.sql("SELECT * FROM ledger_checkpoint WHERE tree_size > ? ORDER BY tree_size LIMIT 1")
                .param(seq)
                .query(LedgerStore::checkpoint)
                .optional();
    }

    List<SealedCheckpoint> largerThan(long size, int limit) {
        return jdbc.sql("SELECT * FROM ledger_checkpoint WHERE tree_size > ? ORDER BY tree_size LIMIT ?")
                .params(size, limit)
                .query(LedgerStore::checkpoint)
                .list();
    }

    List<SealedCheckpoint> below(long number, int limit) {
        return jdbc.sql("SELECT * FROM ledger_checkpoint WHERE checkpoint_no < ? ORDER BY checkpoint_no DESC LIMIT ?")
                .params(number, limit)
                .query(LedgerStore::checkpoint)
                .list();
    }

    void add(long checkpoint, SignatureLine line, Instant at) {
        jdbc.sql("INSERT INTO ledger_cosignature (checkpoint_no, key_id, line, received_at) VALUES (?, ?, ?, ?)")
                .params(checkpoint, line.keyId(), line.toString(), Columns.time(at))
                .update();
    }

    List<SignatureLine> cosignatures(long checkpoint) {
        return jdbc.sql("SELECT line FROM ledger_cosignature WHERE checkpoint_no = ? ORDER BY key_id")
                .param(checkpoint)
                .query((row, number) -> SignatureLine.parse(row.getString(1)))
                .list();
    }

    /** Returns the number of the newest checkpoint that a witness has signed as well. */
    Optional<Long> newestWitnessed() {
        return jdbc.sql("SELECT checkpoint_no FROM ledger_cosignature ORDER BY checkpoint_no DESC LIMIT 1")
                .query(Long.class)
                .optional();
    }

    private static SealedCheckpoint checkpoint(ResultSet row, int number) throws SQLException {
        return new SealedCheckpoint(
                row.getLong("checkpoint_no"),
                row.getLong("tree_size"),
                row.getString("note"),
                row.getString("key_id"),
                Columns.instant(row, "sealed_at"));
    }

    /** What is sealed, and up to which number no entry can come late any more; times are those of the database. */
    record State(
            @Nullable String origin,
            long size,
            long sealedUpTo,
            long nextUpTo,
            @Nullable LocalDateTime nextAt,
            LocalDateTime now) {

        /** @param highest the highest number that has been seen so far */
        State grown(String log, long leaves, long highest, Duration longestTransaction) {
            var next = Math.max(nextUpTo, highest);
            if (nextAt == null || now.isBefore(nextAt.plus(longestTransaction))) {
                return nextAt == null
                        ? new State(log, leaves, sealedUpTo, next, now, now)
                        : new State(log, leaves, sealedUpTo, nextUpTo, nextAt, now);
            }
            return new State(log, leaves, nextUpTo, next, now, now);
        }
    }

    /** @param entry the number of the entry in the table of entries */
    record Leaf(long seq, long entry, Hash commitment, Hash hash) {}
}
