package org.optr.verifier.cli;

import java.util.Optional;
import org.optr.verifier.Checkpoint;
import org.optr.verifier.Hash;
import org.optr.verifier.Note;
import org.optr.verifier.NoteSignature;
import org.optr.verifier.Refusal;
import org.optr.verifier.SignedCheckpoint;
import org.optr.verifier.Trust;

/** Signed checkpoints, one after the other, empty lines between them or not. Each is verified; a log never shrinks. */
final class CheckpointReader {

    static final int LONGEST_LINE = 16 * 1024;

    private static final int LONGEST_NOTE = 1024 * 1024;

    private final LineReader lines;
    private final Trust trust;
    private Optional<String> line;
    private Optional<SignedCheckpoint> previous = Optional.empty();
    private long count;

    CheckpointReader(LineReader lines, Trust trust) {
        this.lines = lines;
        this.trust = trust;
        this.line = lines.nextText();
    }

    Optional<SignedCheckpoint> next() {
        while (line.filter(String::isEmpty).isPresent()) {
            line = lines.nextText();
        }
        if (line.isEmpty()) {
            return Optional.empty();
        }
        count++;
        try {
            var next = trust.open(Note.parse(note()));
            requireEmptyRoot(next.checkpoint());
            previous.ifPresent(before -> requireGrowth(before, next));
            previous = Optional.of(next);
            return previous;
        } catch (Refusal refusal) {
            throw refusal.at("checkpoints.at", count);
        }
    }

    long count() {
        return count;
    }

    private String note() {
        var note = new StringBuilder();
        while (line.filter(text -> !text.isEmpty()).isPresent()) {
            append(note);
        }
        if (line.isPresent()) {
            append(note);
        }
        while (line.filter(NoteSignature::startsLikeOne).isPresent()) {
            append(note);
        }
        return note.toString();
    }

    private void append(StringBuilder note) {
        note.append(line.orElseThrow()).append('\n');
        Refusal.require(note.length() <= LONGEST_NOTE, "input.large", "checkpoint", LONGEST_NOTE);
        line = lines.nextText();
    }

    private static void requireEmptyRoot(Checkpoint checkpoint) {
        if (checkpoint.size() == 0 && !checkpoint.root().equals(Hash.EMPTY_TREE)) {
            throw Refusal.untrue("checkpoint.empty");
        }
    }

    private static void requireGrowth(SignedCheckpoint before, SignedCheckpoint next) {
        if (next.size() < before.size()) {
            throw Refusal.untrue("checkpoints.shrinks", before.size(), next.size());
        }
        if (next.size() == before.size() && !next.root().equals(before.root())) {
            throw Refusal.untrue("checkpoints.forks", next.size(), before.root(), next.root());
        }
    }
}
