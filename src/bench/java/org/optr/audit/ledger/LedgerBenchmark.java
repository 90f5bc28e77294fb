package org.optr.audit.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.optr.MariaDbServer;

/**
 * Seals a large ledger on the MySQL-protocol server, checks it, tampers with one entry, proves entries, and measures how long
 * entries wait for their seal. Arguments, both optional: how many entries, and how many leaves for proofs in a larger tree.
 */
final class LedgerBenchmark {

    private static final Path RESULT = Path.of("target", "bench", "b3-ledger.md");
    private static final int ROWS = 500;
    private static final int PROOFS = 2_000;
    private static final int PER_SECOND = 200;
    private static final int SECONDS = 20;

    private final LedgerRig ledger;
    private final Random random = new Random(1);
    private final StringBuilder report = new StringBuilder();

    private LedgerBenchmark(LedgerRig ledger) {
        this.ledger = ledger;
    }

    public static void main(String[] arguments) throws Exception {
        var entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        var leaves = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000_000;
        var settings = new HikariConfig();
        settings.setJdbcUrl(MariaDbServer.urlOf("ledger_bench"));
        settings.setUsername("root");
        settings.setPassword("");
        settings.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        try (var pool = new HikariDataSource(settings)) {
            var bench = new LedgerBenchmark(LedgerRig.empty(pool, Files.createTempDirectory("ledger-bench")));
            bench.run(entries, leaves);
        }
        System.exit(0);
    }

    private void run(int entries, int leaves) throws Exception {
        say(
                "Java %s, %d processors.%n",
                System.getProperty("java.version"), Runtime.getRuntime().availableProcessors());
        timed("append", entries, () -> append(entries));
        timed("seal", entries, ledger::seal);
        var check = timed("check", entries, () -> require(ledger.fault().isEmpty(), "A false alarm"));
        var hashing = timed("raw SHA-256 of as many entries", entries, () -> hash(entries));
        say("check ÷ raw SHA-256: %.3f%n", hashing / check);
        var tree = timed("leaves and tree of as many entries, in memory", entries, () -> grow(entries));
        say("tree ÷ raw SHA-256: %.3f%n", hashing / tree);
        prove(entries);
        lag();
        tamper(entries);
        proveAmong(leaves);
        System.out.println(report);
    }

    private void append(int entries) {
        for (var left = entries; left > 0; left -= ROWS) {
            var rows = Math.min(ROWS, left);
            var values = new ArrayList<Object>();
            for (var row = 0; row < rows; row++) {
                values.addAll(Arrays.asList(LocalDateTime.of(2027, 1, 13, 11, 20), new byte[16], bytes(16), bytes(32)));
            }
            ledger.sql
                    .sql(
                            """
                            INSERT INTO audit_entry (happened_at, actor_id, public_id, salt, event, subject_kind, subject_id,
                                changes) VALUES """
                                    + String.join(
                                            ", ",
                                            Collections.nCopies(
                                                    rows,
                                                    "(?, ?, ?, ?, 'ObjectiveApproved', 'OBJECTIVE', '018f-4711', '[{\"field\":\"status\"}]')")))
                    .params(values)
                    .update();
        }
    }

    private static void hash(int entries) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var entry = canonical();
            for (var number = 0; number < entries; number++) {
                digest.digest(entry);
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void grow(int entries) {
        var tree = new Tree(0, tile -> new byte[0]);
        var entry = canonical();
        for (var number = 0; number < entries; number++) {
            tree.append(Hash.ofLeaf(entry));
            if (number % Tile.WIDTH == 0) {
                tree.takeFull();
            }
        }
    }

    private static byte[] canonical() {
        return ("{\"actor\":\"00000000-0000-0000-0000-000000000000\",\"at\":\"2027-01-13T11:20:00.000000Z\",\"commitment\":"
                        + "\"47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\",\"event\":\"ObjectiveApproved\",\"id\":"
                        + "\"00000000-0000-0000-0000-000000000000\",\"subject\":\"OBJECTIVE/018f-4711\",\"v\":1}")
                .getBytes(UTF_8);
    }

    private void prove(int entries) {
        var newest = ledger.store.newest().orElseThrow();
        var nanos = new ArrayList<Long>();
        for (var count = 0; count < PROOFS; count++) {
            var place = random.nextInt(entries);
            var began = System.nanoTime();
            var row = ledger.entries.sealed(place, place + 1L).get(0);
            var path = Proofs.inclusion(new Tree(newest.size(), ledger.store), place, newest.size());
            nanos.add(System.nanoTime() - began);
            require(ProofCheck.includes(row.leaf(), place, newest.size(), path, newest.root()), "A proof fails");
        }
        say("inclusion proof among %d: %s%n", newest.size(), percentiles(nanos));
    }

    /**
     * Entries come as they do from two hundred transactions a second, and are sealed each second. Of what the ledger had before,
     * as many as come in ten minutes are young.
     */
    private void lag() throws Exception {
        ledger.sql
                .sql("UPDATE ledger_state SET sealed_up_to = GREATEST(sealed_up_to, next_up_to - ?)")
                .param(PER_SECOND * 600)
                .update();
        var sealer = Executors.newSingleThreadScheduledExecutor();
        sealer.scheduleWithFixedDelay(ledger::sealOnly, 0, 1, TimeUnit.SECONDS);
        var first = ledger.size();
        var began = System.nanoTime();
        var born = new ArrayList<Long>();
        var lags = new ArrayList<Long>();
        for (var number = 0; number < PER_SECOND * SECONDS; number++) {
            while (System.nanoTime() - began < number * 1_000_000_000L / PER_SECOND) {
                Thread.onSpinWait();
            }
            ledger.append("Event");
            born.add(System.nanoTime());
            if (number % 20 == 0) {
                note(first, born, lags);
            }
        }
        var wrote = (System.nanoTime() - began) / 1e9;
        while (lags.size() < born.size()) {
            note(first, born, lags);
        }
        sealer.shutdown();
        say("seal lag at %.0f entries/s: %s%n", born.size() / wrote, percentiles(lags));
    }

    private void note(long first, List<Long> born, List<Long> lags) {
        var sealed = ledger.size() - first;
        var now = System.nanoTime();
        while (lags.size() < sealed) {
            lags.add(now - born.get(lags.size()));
        }
    }

    private void tamper(int entries) {
        var place = random.nextInt(entries);
        var row = ledger.entries.sealed(place, place + 1L).get(0);
        ledger.sql
                .sql("UPDATE audit_entry SET event = 'ObjectiveRejected' WHERE entry_id = ?")
                .param(row.number())
                .update();
        var found = ledger.fault().orElseThrow();
        require(found.equals(new LedgerFinding(LedgerFault.CHANGED, place + 1L, 0)), "Not the entry that was changed");
        say("one changed entry of %d: named, place %d%n", ledger.size(), found.entry());
    }

    /** Leaves alone, without entries: a proof reads tiles only. */
    private void proveAmong(int leaves) {
        ledger.sql.sql("DELETE FROM ledger_tile").update();
        var filled = new Tree(0, tile -> new byte[0]);
        for (var number = 0; number < leaves; number++) {
            filled.append(Hash.of(bytes(Hash.BYTES)));
            if (filled.size() % (1_000L * Tile.WIDTH) == 0) {
                filled.takeFull().forEach(this::store);
            }
        }
        filled.takeFull().forEach(this::store);
        ledger.store.write(filled);
        var nanos = new ArrayList<Long>();
        for (var count = 0; count < PROOFS; count++) {
            var place = random.nextInt(leaves);
            var began = System.nanoTime();
            Proofs.inclusion(new Tree(leaves, ledger.store), place, leaves);
            nanos.add(System.nanoTime() - began);
        }
        say("path among %d leaves: %s%n", leaves, percentiles(nanos));
    }

    private void store(Tile tile, byte[] hashes) {
        ledger.sql
                .sql("INSERT INTO ledger_tile (hashes, tile_level, tile_index) VALUES (?, ?, ?)")
                .params(hashes, tile.level(), tile.index())
                .update();
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private double timed(String what, int entries, Runnable work) {
        var began = System.nanoTime();
        work.run();
        var seconds = (System.nanoTime() - began) / 1e9;
        say("%s: %.1f s, %.0f entries/s%n", what, seconds, entries / seconds);
        return seconds;
    }

    private static String percentiles(List<Long> nanos) {
        var sorted = nanos.stream().sorted().toList();
        return "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms".formatted(at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99));
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) (share * (sorted.size() - 1))) / 1e6;
    }

    private static void require(boolean rule, String otherwise) {
        if (!rule) {
            throw new IllegalStateException(otherwise);
        }
    }

    private void say(String format, Object... arguments) {
        var line = format.formatted(arguments);
        System.out.print(line);
        report.append(line);
        try {
            Files.createDirectories(RESULT.getParent());
            Files.writeString(RESULT, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
