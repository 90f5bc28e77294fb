package org.optr.verifier;

import java.util.List;
import java.util.Set;

/**
 * A text and the signatures under it.
 *
 * @param text ends with a new line
 * @see <a href="https://c2sp.org/signed-note">C2SP signed-note</a>
 */
public record Note(String text, List<NoteSignature> signatures) {

    /** Sixteen must be accepted; more than this many nobody needs. */
    private static final int MOST_SIGNATURES = 100;

    public Note {
        signatures = List.copyOf(signatures);
    }

    /** @throws Refusal unless it is a text, an empty line and signatures, no two the same */
    public static Note parse(String note) {
        Refusal.require(note.chars().noneMatch(sign -> sign < ' ' && sign != '\n'), "note.control");
        var end = note.lastIndexOf("\n\n");
        Refusal.require(end >= 0 && note.endsWith("\n"), "note.cut");
        Refusal.require(end + 2 < note.length(), "note.unsigned");
        var lines = List.of(note.substring(end + 2).split("\n"));
        Refusal.require(lines.size() <= MOST_SIGNATURES, "note.signatures", lines.size(), MOST_SIGNATURES);
        Refusal.require(Set.copyOf(lines).size() == lines.size(), "note.twice");
        return new Note(
                note.substring(0, end + 1),
                lines.stream().map(NoteSignature::parse).toList());
    }

    /** Returns the signatures in the name of the key; whether they are right is another question. */
    List<NoteSignature> of(VerifierKey key) {
        return signatures.stream().filter(line -> line.isClaimedFor(key)).toList();
    }

    @Override
    public String toString() {
        var whole = new StringBuilder(text).append('\n');
        signatures.forEach(line -> whole.append(line).append('\n'));
        return whole.toString();
    }
}
