package org.optr.witness;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.optr.verifier.Checkpoint;
import org.optr.verifier.ConsistencyProof;
import org.optr.verifier.Hash;
import org.optr.verifier.MerkleProof;
import org.optr.verifier.Note;
import org.optr.verifier.NoteSignature;
import org.optr.verifier.Refusal;
import org.optr.verifier.SignedCheckpoint;
import org.optr.verifier.Trust;

/**
 * Signs a checkpoint if it begins with the one before. What was signed is on the disk before anybody is told, and one request at a
 * time decides, so that two cannot be given different answers.
 *
 * @see <a href="https://c2sp.org/tlog-witness">C2SP tlog-witness</a>
 */
final class Cosigning {

    private final Map<String, Trust> logs;
    private final WitnessKey key;
    private final CheckpointStore store;
    private final Clock clock;
    private final Map<String, SignedCheckpoint> newest = new HashMap<>();

    /** @throws Refusal if what the store has was not signed by the log and this witness */
    Cosigning(Map<String, Trust> logs, WitnessKey key, CheckpointStore store, Clock clock) throws IOException {
        this.logs = Map.copyOf(logs);
        this.key = key;
        this.store = store;
        this.clock = clock;
        for (var log : logs.values()) {
            var seen = new Trust(log.origin(), log.logs(), List.of(key.verifier()));
            store.find(log.origin()).ifPresent(note -> newest.put(log.origin(), seen.open(note)));
        }
    }

    /** Returns the newest checkpoint of the log whose origin has the hash, with both signatures. */
    synchronized Optional<Note> newest(String originHash) {
        return newest.values().stream()
                .filter(signed ->
                        CheckpointStore.hash(signed.checkpoint().origin()).equals(originHash))
                .map(SignedCheckpoint::note)
                .findFirst();
    }

    Answer add(ConsistencyProof request) throws IOException {
        var log = logs.get(Checkpoint.parse(request.note().text()).origin());
        if (log == null) {
            return Answer.of(404, "This log is not known here.");
        }
        var next = signed(log, request.note());
        return next.isEmpty() ? Answer.of(403, "Not signed by this log.") : decide(request, next.get());
    }

    private static Optional<SignedCheckpoint> signed(Trust log, Note note) {
        try {
            return Optional.of(log.open(note));
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }

    private synchronized Answer decide(ConsistencyProof request, SignedCheckpoint next) throws IOException {
        var origin = next.checkpoint().origin();
        var before = Optional.ofNullable(newest.get(origin));
        var size = before.map(SignedCheckpoint::size).orElse(0L);
        var root = before.map(SignedCheckpoint::root).orElse(Hash.EMPTY_TREE);
        if (request.old() > next.size()) {
            return Answer.of(400, "The old size is larger than the new one.");
        }
        if (request.old() != size) {
            return Answer.conflict(size);
        }
        if (!MerkleProof.extend(size, root, next.size(), next.root(), request.path())) {
            return Answer.of(422, "The checkpoint is not proved to begin with the one before.");
        }
        return Answer.of(200, cosign(next));
    }

    private NoteSignature cosign(SignedCheckpoint next) throws IOException {
        var text = next.note().text();
        var line = key.cosign(text, clock.instant());
        var ofLog = next.note().signatures().stream()
                .filter(signature -> signature.isClaimedFor(next.signer()))
                .findFirst()
                .orElseThrow();
        var note = new Note(text, List.of(ofLog, line));
        store.save(next.checkpoint().origin(), note);
        newest.put(next.checkpoint().origin(), new SignedCheckpoint(next.checkpoint(), note, next.signer(), List.of()));
        return line;
    }
}
