package org.optr.audit.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the ledger promises, on any database. An entry in the first place tells of the key: those of the tests follow. */
abstract class LedgerContract {

    @TempDir
    Path folder;

    private LedgerRig ledger;

    /** A database that nobody else uses. */
    abstract DataSource database();

    @BeforeEach
    void emptyLedger() {
        ledger = LedgerRig.empty(database(), folder);
    }

    @Test
    void everyEntryIsSealedOnceAndTheCheckpointLeavesTheDatabase() {
        ledger.append(300);
        ledger.seal();
        ledger.append(5);
        ledger.seal();
        ledger.seal();

        assertThat(ledger.size()).isEqualTo(306);
        assertThat(ledger.store.newest())
                .hasValueSatisfying(newest -> assertThat(newest.number()).isEqualTo(2));
        assertThat(ledger.file.newest().orElseThrow().text())
                .isEqualTo(ledger.store.newest().orElseThrow().checkpoint().text());
        assertThat(ledger.fault()).isEmpty();
    }

    @Test
    void entriesFromBeforeThereWasALedgerAreSealedToo() {
        ledger.appendOld("Old");
        ledger.appendOld("Old");
        ledger.append("New");
        ledger.seal();

        assertThat(ledger.size()).isEqualTo(4);
        assertThat(ledger.fault()).isEmpty();
    }

    @Test
    void moreThanOneBatchIsSealedInOneGo() {
        ledger.append(Sealing.BATCH + 10);
        ledger.seal();

        assertThat(ledger.size()).isEqualTo(Sealing.BATCH + 11);
        assertThat(ledger.fault()).isEmpty();
    }

    @Test
    void aLateCommitWithALowerNumberIsSealed() throws Exception {
        ledger.append("First");
        var late = database().getConnection();
        late.setAutoCommit(false);
        try (late;
                var insert = late.prepareStatement(
                        """
                        INSERT INTO audit_entry (happened_at, actor_id, event, subject_kind, subject_id, changes)
                        VALUES (CURRENT_TIMESTAMP, ?, 'Late', 'PROCESS', 'p', '[]')""")) {
            insert.setBytes(1, new byte[16]);
            insert.executeUpdate();
            ledger.append("Second");
            ledger.seal();
            assertThat(ledger.size()).isEqualTo(3);
            late.commit();
        }

        ledger.seal();

        assertThat(ledger.size()).isEqualTo(4);
        assertThat(ledger.entries.sealed(3, 4).get(0).entry().event()).isEqualTo("Late");
        assertThat(ledger.fault()).isEmpty();
    }

    @Test
    void twoSealersAtOnceMakeOneTree() throws Exception {
        var other = LedgerRig.node(database(), folder);
        ledger.append("First");
        ledger.seal();
        var threads = Executors.newFixedThreadPool(3);
        Callable<Void> writing = () -> {
            ledger.append(200);
            return null;
        };

        var done = threads.invokeAll(List.of(writing, sealing(ledger), sealing(other)));
        for (var each : done) {
            each.get();
        }
        threads.shutdown();
        ledger.seal();

        assertThat(ledger.size()).isEqualTo(202);
        assertThat(ledger.fault()).isEmpty();
    }

    private static Callable<Void> sealing(LedgerRig node) {
        return () -> {
            for (var round = 0; round < 30; round++) {
                node.sealOnly();
            }
            return null;
        };
    }

    @Test
    void aSealThatIsRolledBackLeavesNothing() {
        ledger.append(10);
        ledger.transaction.executeWithoutResult(status -> {
            ledger.sealOnly();
            status.setRollbackOnly();
        });

        assertThat(ledger.size()).isZero();
        assertThat(ledger.store.newest()).isEmpty();
        assertThat(ledger.store.read(new Tile(0, 0))).isEmpty();
        ledger.seal();
        assertThat(ledger.size()).isEqualTo(11);
    }

    @Test
    void aCheckpointThatDidNotReachTheFileFollows() throws IOException {
        ledger.append(3);
        ledger.sealOnly();
        assertThat(ledger.file.newest()).isEmpty();

        ledger.seal();
        var whole = Files.readString(folder.resolve("checkpoints"));
        ledger.append(1);
        ledger.sealOnly();
        Files.writeString(folder.resolve("checkpoints"), whole + "optr/rig\n5\nAAA");
        ledger.seal();

        assertThat(ledger.file.newest().orElseThrow().text()).startsWith("optr/rig\n5\n");
        assertThat(Files.readString(folder.resolve("checkpoints")))
                .startsWith(whole)
                .doesNotContain("AAA\n\n");
    }

    @Test
    void aNewKeyIsItselfAnEntryAndTheOldOneStaysKnown() throws IOException {
        ledger.append(3);
        ledger.seal();
        Files.delete(folder.resolve("key.pem"));
        var after = LedgerRig.node(database(), folder);
        after.seal();

        assertThat(after.size()).isEqualTo(5);
        assertThat(after.keys.known()).hasSize(2);
        assertThat(after.entries.sealed(4, 5).get(0).entry().event()).isEqualTo("LedgerKeyInstalled");
        assertThat(after.fault()).isEmpty();
        after.seal();
        assertThat(after.size()).isEqualTo(5);
    }

    @Test
    void anEntryIsProvedByItsBytesAlone() {
        ledger.append(700);
        ledger.seal();
        var newest = ledger.store.newest().orElseThrow();
        var row = ledger.entries.sealed(500, 501).get(0);
        var text = row.entry().canonical(row.commitment());

        var path = Proofs.inclusion(new Tree(newest.size(), ledger.store), 500, newest.size());

        assertThat(ProofCheck.includes(Hash.ofLeaf(text.getBytes(UTF_8)), 500, newest.size(), path, newest.root()))
                .isTrue();
        assertThat(newest.signed().signer(ledger.keys.known())).isPresent();
    }

    @Test
    void aChangedEntryIsNamed() {
        isFound(LedgerFault.CHANGED, 124, "UPDATE audit_entry SET event = 'Other' WHERE event = 'Event123'", 125);
    }

    @Test
    void changedContentIsNamed() {
        isFound(LedgerFault.CHANGED, 124, "UPDATE audit_entry SET changes = '[{}]' WHERE event = 'Event123'", 125);
    }

    @Test
    void anEditedTimeIsNamed() {
        isFound(
                LedgerFault.CHANGED,
                2,
                "UPDATE audit_entry SET happened_at = '2027-01-13 11:20:44.123457' WHERE event = 'Event1'",
                2);
    }

    @Test
    void contentThatIsGoneIsNamed() {
        isFound(LedgerFault.ERASED, 2, "UPDATE audit_entry SET changes = '[]', salt = NULL WHERE event = 'Event1'", 2);
    }

    @Test
    void contentThatAnEntryOfTheLedgerSaysWasErasedIsNoFault() {
        sealed(300);
        run("UPDATE audit_entry SET changes = '[]', salt = NULL WHERE event IN ('Event1', 'Event2', 'Event7')");
        ledger.appendErasure("2-3,8");
        assertThat(ledger.fault()).isEmpty();
        ledger.seal();
        assertThat(ledger.fault()).isEmpty();

        run("UPDATE audit_entry SET changes = '[]', salt = NULL WHERE event = 'Event8'");

        assertThat(ledger.fault()).contains(new LedgerFinding(LedgerFault.ERASED, 9, 0));
    }

    @Test
    void anErasureSpeaksOfNothingThatCameAfterIt() {
        sealed(5);
        ledger.appendErasure("2-9,9999999999999,x,7-3");
        ledger.append("Later");
        ledger.seal();
        assertThat(ledger.fault()).isEmpty();

        run("UPDATE audit_entry SET changes = '[]', salt = NULL WHERE event = 'Later'");

        assertThat(ledger.fault()).contains(new LedgerFinding(LedgerFault.ERASED, 8, 0));
    }

    @Test
    void contentForgedUnderAnErasedSaltIsNamed() {
        isFound(
                LedgerFault.CHANGED,
                2,
                "UPDATE audit_entry SET changes = '[{}]', salt = NULL WHERE event = 'Event1'",
                2);
    }

    @Test
    void anErasureThatIsItselfErasedExplainsNothing() {
        sealed(5);
        run("UPDATE audit_entry SET changes = '[]', salt = NULL WHERE event = 'Event1'");
        ledger.appendErasure("2");
        ledger.seal();
        assertThat(ledger.fault()).isEmpty();

        run("UPDATE audit_entry SET changes = '[]', salt = NULL WHERE event = 'PayloadErased'");

        assertThat(ledger.fault()).contains(new LedgerFinding(LedgerFault.ERASED, 2, 0));
    }

    @Test
    void anEntryDeletedInTheMiddleIsNamed() {
        isFound(LedgerFault.DELETED, 2, "DELETE FROM audit_entry WHERE event = 'Event150'", 152);
    }

    @Test
    void theLastEntryDeletedIsNamed() {
        isFound(LedgerFault.DELETED, 2, "DELETE FROM audit_entry WHERE event = 'Event299'", 301);
    }

    @Test
    void twoSwappedEntriesAreNamed() {
        sealed(300);
        var first = ledger.entries.sealed(10, 11).get(0).number();
        var second = ledger.entries.sealed(20, 21).get(0).number();
        run("UPDATE audit_entry SET entry_id = 900000 WHERE entry_id = " + first);
        run("UPDATE audit_entry SET entry_id = %d WHERE entry_id = %d".formatted(first, second));
        run("UPDATE audit_entry SET entry_id = %d WHERE entry_id = 900000".formatted(second));

        assertThat(ledger.fault()).contains(new LedgerFinding(LedgerFault.SWAPPED, 11, 21));
    }

    @Test
    void anEntryPutBetweenOldOnesIsNamed() {
        sealed(10);
        ledger.append("Gap");
        var gap = ledger.sql
                .sql("SELECT entry_id FROM audit_entry WHERE event = 'Gap'")
                .query(Long.class)
                .single();
        run("DELETE FROM audit_entry WHERE event = 'Gap'");
        ledger.append("Next");
        ledger.seal();
        anHourPasses();
        ledger.append("Later");
        ledger.seal();
        anHourPasses();
        ledger.append("Later still");
        ledger.seal();
        assertThat(ledger.fault()).isEmpty();

        ledger.insert("Forged", new byte[16], new byte[32], gap);
        ledger.append("Last");
        ledger.seal();

        assertThat(ledger.fault()).contains(new LedgerFinding(LedgerFault.NEVER_SEALED, gap, 0));
    }

    private void anHourPasses() {
        run("UPDATE ledger_state SET next_at = '2000-01-01 00:00:00'");
    }

    @Test
    void aLeafChangedTogetherWithItsEntryIsNamedByTheTree() {
        sealed(300);
        forgeLeaf(100);

        assertThat(ledger.fault()).contains(new LedgerFinding(LedgerFault.TREE_CHANGED, 101, 0));
    }

    @Test
    void everythingComputedAnewStillMissesTheSignedRoot() {
        sealed(150);
        ledger.append(150);
        ledger.seal();
        forgeLeaf(200);
        forgeTree();

        assertThat(ledger.fault()).contains(new LedgerFinding(LedgerFault.CHECKPOINT_CHANGED, 152, 2));
    }

    @Test
    void checkpointsOfAWrongKeyAreNamed() {
        sealed(300);
        forgeLeaf(200);
        forgeTree();
        var thief = new SigningKey("optr/rig", SigningKey.newPair());
        var newest = ledger.store.newest().orElseThrow();
        var root = new Tree(newest.size(), ledger.store).root();
        var forged = thief.sign(new Checkpoint("optr/rig", newest.size(), root).text());
        ledger.sql
                .sql("UPDATE ledger_checkpoint SET note = ?, key_id = ?")
                .params(forged.toString(), thief.verifier().id())
                .update();

        assertThat(ledger.fault()).contains(new LedgerFinding(LedgerFault.WRONG_SIGNATURE, 1, 1));
        ledger.append("More");
        assertThatThrownBy(ledger::seal).isInstanceOf(LedgerHalted.class).hasMessageContaining("signature");
    }

    @Test
    void aTailThatIsCutOffIsNamedByTheFile() {
        sealed(150);
        ledger.append(10);
        ledger.seal();
        run("DELETE FROM audit_entry WHERE entry_id IN (SELECT entry_id FROM ledger_leaf WHERE seq >= 151)");
        run("DELETE FROM ledger_leaf WHERE seq >= 151");
        run("DELETE FROM ledger_checkpoint WHERE checkpoint_no = 2");
        run("UPDATE ledger_state SET tree_size = 151");
        ledger.sql
                .sql("UPDATE ledger_tile SET hashes = ? WHERE tile_level = 0 AND tile_index = 0")
                .param(Arrays.copyOf(ledger.store.read(new Tile(0, 0)), 151 * Hash.BYTES))
                .update();

        assertThat(ledger.fault()).contains(new LedgerFinding(LedgerFault.CUT_OFF, 152, 161));
        ledger.append("Instead");
        assertThatThrownBy(ledger::seal).isInstanceOf(LedgerHalted.class).hasMessageContaining("behind");
    }

    @Test
    void aRestoredOldBackupIsNamedAndNothingIsSignedOnTopOfIt() {
        sealed(150);
        var published = ledger.file.newest().orElseThrow();
        var later = LedgerRig.node(database(), folder);
        ledger = LedgerRig.empty(database(), folder);
        ledger.append(20);

        assertThatThrownBy(ledger::seal).isInstanceOf(LedgerHalted.class);
        assertThat(later.size()).isZero();
        assertThat(ledger.file.newest()).contains(published);
        assertThat(ledger.store.newest()).isEmpty();
        assertThat(ledger.fault()).hasValueSatisfying(finding -> assertThat(finding.fault())
                .isIn(LedgerFault.CUT_OFF, LedgerFault.OTHER_LOG));
    }

    @Test
    void aClockThatIsSetBackLeavesOrderAndProofsAndIsNoticedOnce() {
        sealed(3);
        ledger.appendAt(LocalDateTime.of(2027, 1, 13, 12, 0), "Noon");
        ledger.appendAt(LocalDateTime.of(2027, 1, 13, 11, 59, 30), "Overlapping");
        ledger.appendAt(LocalDateTime.of(2027, 1, 13, 11, 0), "Back");
        ledger.seal();
        ledger.appendAt(LocalDateTime.of(2027, 1, 13, 11, 1), "On");
        ledger.seal();
        ledger.appendAt(LocalDateTime.of(2027, 1, 13, 10, 0), "Back again");
        ledger.seal();

        assertThat(ledger.entries.sealed(4, 9))
                .extracting(row -> row.entry().event())
                .containsExactly("Noon", "Overlapping", "Back", "On", "Back again");
        assertThat(ledger.fault()).isEmpty();
        assertThat(ledger.clockSteps.newest(10)).extracting(ClockStep::entry).containsExactly(9L, 7L);
        assertThat(ledger.clockSteps.newest(1)).singleElement().satisfies(step -> assertThat(step.from())
                .isAfter(step.back()));
        var newest = ledger.store.newest().orElseThrow();
        for (var place = 0; place < newest.size(); place++) {
            var row = ledger.entries.sealed(place, place + 1).get(0);
            var path = Proofs.inclusion(new Tree(newest.size(), ledger.store), place, newest.size());
            assertThat(ProofCheck.includes(row.leaf(), place, newest.size(), path, newest.root()))
                    .isTrue();
        }
    }

    @Test
    void aMissingLeafIsNamed() {
        isFound(LedgerFault.LEAF_MISSING, 1, "DELETE FROM ledger_leaf WHERE seq = 77", 78);
    }

    @Test
    void aFlippedBitOfATileIsNamed() {
        sealed(300);
        var tile = ledger.store.read(new Tile(1, 0));
        tile[5] ^= 1;
        ledger.sql
                .sql("UPDATE ledger_tile SET hashes = ? WHERE tile_level = 1 AND tile_index = 0")
                .param(tile)
                .update();

        assertThat(ledger.fault())
                .hasValueSatisfying(finding -> assertThat(finding.fault()).isEqualTo(LedgerFault.TREE_CHANGED));
        ledger.append("More");
        assertThatThrownBy(ledger::seal).isInstanceOf(LedgerHalted.class);
    }

    @Test
    void whereNothingHappensASignOfLifeIsSealedOncePerInterval() {
        var now = new AtomicReference<>(Instant.parse("2027-01-13T12:00:00Z"));
        var clock = mock(Clock.class);
        when(clock.instant()).thenAnswer(call -> now.get());
        var node = LedgerRig.beating(database(), folder, Duration.ofMinutes(10), clock);
        var other = LedgerRig.beating(database(), folder, Duration.ofMinutes(10), clock);
        node.append("Event");
        node.seal();
        assertThat(node.size()).isEqualTo(2);

        now.set(now.get().plus(Duration.ofMinutes(9)));
        node.seal();
        assertThat(node.size()).isEqualTo(2);

        now.set(now.get().plus(Duration.ofMinutes(1)));
        node.seal();
        other.seal();
        node.seal();
        assertThat(node.size()).isEqualTo(3);
        assertThat(node.entries.sealed(2, 3).get(0).entry().event()).isEqualTo(LedgerHeartbeat.NAME);
        assertThat(node.store.newest().orElseThrow().at()).isEqualTo(now.get());

        now.set(now.get().minus(Duration.ofHours(5)));
        node.seal();
        other.seal();
        assertThat(node.size()).isEqualTo(4);
        assertThat(node.fault()).isEmpty();
    }

    @Test
    void whoeverHasSomethingToSealGivesNoSignOfLifeBesides() {
        var now = new AtomicReference<>(Instant.parse("2027-01-13T12:00:00Z"));
        var clock = mock(Clock.class);
        when(clock.instant()).thenAnswer(call -> now.get());
        var node = LedgerRig.beating(database(), folder, Duration.ofMinutes(10), clock);
        node.seal();
        now.set(now.get().plus(Duration.ofHours(1)));
        node.append("Event");

        node.seal();

        assertThat(node.size()).isEqualTo(2);
    }

    @Test
    void theCheckTellsOfSilenceAndStillFindsNothingChanged() {
        sealed(1);
        ledger.appendAt(LocalDateTime.of(2027, 1, 13, 12, 0), LedgerHeartbeat.NAME);
        run("UPDATE audit_entry SET changes = '[{\"field\":\"heartbeat-seconds\",\"after\":\"600\"}]'"
                + " WHERE event = 'LedgerHeartbeat'");
        ledger.appendAt(LocalDateTime.of(2027, 1, 13, 15, 0), "Later");
        ledger.seal();
        var silences = new Silences();

        assertThat(ledger.check.firstFault(checked -> {}, silences)).isEmpty();
        silences.end(Instant.parse("2027-01-13T15:00:00Z"));

        assertThat(silences.found().first()).singleElement().satisfies(silence -> {
            assertThat(silence.length()).isEqualTo(Duration.ofHours(3));
            assertThat(ledger.entries
                            .sealed(silence.entry() - 1, silence.entry())
                            .get(0)
                            .number())
                    .isEqualTo(silence.number());
        });
    }

    private void isFound(LedgerFault fault, int seals, String tampering, long entry) {
        var part = 300 / seals;
        for (var sealed = 0; sealed < 300; sealed += part) {
            for (var number = sealed; number < Math.min(300, sealed + part); number++) {
                ledger.append("Event" + number);
            }
            ledger.seal();
        }
        assertThat(ledger.fault()).isEmpty();

        run(tampering);

        assertThat(ledger.fault()).contains(new LedgerFinding(fault, entry, 0));
    }

    private void sealed(int count) {
        ledger.append(count);
        ledger.seal();
        assertThat(ledger.fault()).isEmpty();
    }

    /** Changes an entry and its leaf so that they fit each other. */
    private void forgeLeaf(long seq) {
        var number = ledger.entries.sealed(seq, seq + 1).get(0).number();
        run("UPDATE audit_entry SET event = 'Forged' WHERE entry_id = " + number);
        var row = ledger.entries.sealed(seq, seq + 1).get(0);
        ledger.sql
                .sql("UPDATE ledger_leaf SET leaf_hash = ? WHERE seq = ?")
                .params(row.entry().leaf(row.commitment()).bytes(), seq)
                .update();
    }

    private void forgeTree() {
        run("DELETE FROM ledger_tile");
        var tree = new Tree(0, tile -> new byte[0]);
        ledger.entries.sealed(0, ledger.size()).forEach(row -> tree.append(row.leaf()));
        ledger.store.write(tree);
    }

    private void run(String statement) {
        assertThat(ledger.sql.sql(statement).update()).isGreaterThanOrEqualTo(0);
    }
}
