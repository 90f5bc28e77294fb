package org.optr.audit.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.optr.shared.Evidence;
import org.optr.verifier.MerkleProof;
import org.optr.verifier.cli.Verifier;

/** What the ledger writes, the offline verifier reads. They share no code; here they meet. */
class VerifierAgreesTest {

    private static final int SIZE = 20;
    private static final String CHANGES = "[{\"field\":\"title\",\"after\":\"Größe \\\"3\\\"\"}]";

    private final SigningKey key = new SigningKey("optr/test", SigningKey.newPair());
    private final Tree tree = new Tree(0, tile -> new byte[0]);
    private final List<LedgerEntry> entries =
            IntStream.range(0, SIZE).mapToObj(VerifierAgreesTest::entry).toList();

    @TempDir
    Path folder;

    @BeforeEach
    void seal() {
        entries.forEach(entry -> tree.append(entry.leaf(entry.commitment())));
    }

    @Test
    void aProofIsTrue() throws IOException {
        for (var index = 0; index < SIZE; index++) {
            var proof = new ProofFile(text(index), index, Proofs.inclusion(tree, index, SIZE), checkpoint(SIZE));
            var moved = new ProofFile(text(index), index + 1, proof.path(), proof.checkpoint());

            assertThat(verify("proof", write("proof", proof.toString()))).isZero();
            assertThat(verify("proof", write("moved", moved.toString()))).isEqualTo(1);
        }
    }

    @Test
    void anExportWithItsCheckpointsIsTrue() throws IOException {
        var lines =
                new ArrayList<>(IntStream.range(0, SIZE).mapToObj(this::text).toList());
        write("checkpoints", checkpoint(7) + "\n" + checkpoint(SIZE) + "\n");
        write("entries.jsonl", String.join("\n", lines) + "\n");

        assertThat(verify("checkpoints", folder.resolve("checkpoints"))).isZero();
        assertThat(verify("export", folder)).isZero();
        lines.remove(3);
        write("entries.jsonl", String.join("\n", lines) + "\n");
        assertThat(verify("export", folder)).isEqualTo(1);
    }

    @Test
    void theChangesAreThoseThatWereCommittedTo() throws IOException {
        var salt = Base64.getEncoder()
                .encodeToString(requireNonNull(entries.get(5).salt()).bytes());
        var payload = write("payload", "{\"changes\":" + CHANGES + ",\"salt\":\"" + salt + "\"}");

        assertThat(run("payload", "--entry", write("entry", text(5)), payload)).isZero();
        assertThat(run("payload", "--entry", write("entry", text(6)), payload)).isEqualTo(1);
    }

    @Test
    void everyTreeGrowsIntoTheNext() {
        for (var size = 1; size <= SIZE; size++) {
            var path = Proofs.consistency(tree, size - 1, size).stream()
                    .map(VerifierAgreesTest::foreign)
                    .toList();

            assertThat(MerkleProof.extend(
                            size - 1, foreign(tree.rootOf(size - 1)), size, foreign(tree.rootOf(size)), path))
                    .isTrue();
        }
    }

    /** The file is as the ledger page hands it out: computed from the stored tiles, by the service behind that page. */
    @Test
    void aProofOfGrowthIsTrue() throws IOException {
        for (var size = 1; size <= SIZE; size++) {
            var handedOut = growth(size);
            var old = write("old.checkpoint", handedOut.earlier().note());
            var other = write(
                    "other.checkpoint", checkpoint(size == 1 ? 2 : size - 1).toString());
            var file = write("growth.consistency", handedOut.file());
            var forged = write("forged.consistency", forged(handedOut.file()));

            assertThat(handedOut.holds()).isTrue();
            assertThat(run("consistency", "--key", key.verifier(), "--old", old, file))
                    .isZero();
            assertThat(run("consistency", "--key", key.verifier(), "--old", other, file))
                    .isNotZero();
            assertThat(run("consistency", "--key", key.verifier(), "--old", old, forged))
                    .isEqualTo(1);
        }
    }

    private CheckpointProof growth(int size) {
        LedgerStore store = mock();
        LedgerKeys keys = mock();
        when(store.below(size + 1, 1)).thenReturn(List.of(sealed(size)));
        when(store.newest()).thenReturn(Optional.of(sealed(SIZE)));
        when(store.read(any())).thenAnswer(call -> tree.hashes(call.getArgument(0)));
        when(keys.known()).thenReturn(List.of(key.verifier()));
        return new CheckpointProofs(store, keys).of(size);
    }

    private SealedCheckpoint sealed(int size) {
        return new SealedCheckpoint(
                size, size, checkpoint(size).toString(), key.verifier().id(), Instant.EPOCH);
    }

    /** The root of another size under the signature of this one. */
    private String forged(String file) {
        return file.replace(tree.rootOf(SIZE).toString(), tree.rootOf(SIZE - 1).toString());
    }

    private static LedgerEntry entry(int number) {
        var salt = Salt.drawn(new Random(number));
        var id = new UUID(number, number);
        return new LedgerEntry(
                number, id, Instant.EPOCH, id, null, "Approved", "TASK/é", null, Evidence.NONE, salt, CHANGES);
    }

    private String text(int index) {
        return entries.get(index).canonical(entries.get(index).commitment());
    }

    private SignedNote checkpoint(int size) {
        return key.sign(new Checkpoint("optr/test", size, tree.rootOf(size)).text());
    }

    private static org.optr.verifier.Hash foreign(Hash hash) {
        return org.optr.verifier.Hash.parse(hash.toString());
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private int verify(String command, Path file) {
        return run(command, "--key", key.verifier(), file);
    }

    private static int run(Object... arguments) {
        var texts = List.of(arguments).stream().map(String::valueOf).toList();
        return Verifier.run(texts, new PrintStream(new ByteArrayOutputStream(), true, UTF_8), Locale.ENGLISH);
    }
}
