package org.optr.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/**
 * Whom the person who checks believes.
 *
 * @param logs the keys of the log, the earlier ones too if it has changed them
 * @param witnesses all of them must have seen a checkpoint
 */
public record Trust(String origin, List<VerifierKey> logs, List<VerifierKey> witnesses) {

    public Trust {
        logs = List.copyOf(logs);
        witnesses = List.copyOf(witnesses);
    }

    /** Returns what the note says, now that it is known who says it. */
    public SignedCheckpoint open(Note note) {
        var checkpoint = Checkpoint.parse(note.text());
        if (!checkpoint.origin().equals(origin)) {
            throw Refusal.untrue("origin.foreign", checkpoint.origin(), origin);
        }
        return new SignedCheckpoint(checkpoint, note, signer(note), seenBy(note));
    }

    private VerifierKey signer(Note note) {
        var text = note.text().getBytes(UTF_8);
        for (var key : logs) {
            for (var line : note.of(key)) {
                if (!key.verifies(text, line.value())) {
                    throw Refusal.untrue("signature.wrong", key.name(), key.id());
                }
            }
        }
        return logs.stream()
                .filter(key -> !note.of(key).isEmpty())
                .findFirst()
                .orElseThrow(() -> Refusal.untrue(
                        "signature.none", logs.get(0).name(), logs.get(0).id()));
    }

    private List<Cosignature> seenBy(Note note) {
        return witnesses.stream()
                .flatMap(witness -> {
                    var lines = note.of(witness);
                    if (lines.isEmpty()) {
                        throw Refusal.untrue("witness.missing", witness.name(), witness.id());
                    }
                    return lines.stream().map(line -> Cosignature.open(witness, note, line));
                })
                .toList();
    }
}
