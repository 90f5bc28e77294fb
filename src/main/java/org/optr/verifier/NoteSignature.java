package org.optr.verifier;

import java.util.Arrays;
import java.util.HexFormat;

/** One line under a note: a name and, in base64, the id of a key and what this key made. */
public record NoteSignature(String name, String encoded) {

    private static final String DASH = "\u2014 ";

    /** @throws Refusal unless it is such a line */
    public static NoteSignature parse(String line) {
        var parts = startsLikeOne(line) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
        Refusal.require(parts.length == 2 && VerifierKey.isName(parts[0]), "note.signature", line);
        var bytes = Base64Text.decode(parts[1]);
        Refusal.require(bytes.length > VerifierKey.ID_BYTES, "note.signature", line);
        return new NoteSignature(parts[0], parts[1]);
    }

    public static NoteSignature of(VerifierKey key, byte[] value) {
        var id = HexFormat.of().parseHex(key.id());
        var bytes = Arrays.copyOf(id, id.length + value.length);
        System.arraycopy(value, 0, bytes, id.length, value.length);
        return new NoteSignature(key.name(), Base64Text.encode(bytes));
    }

    public static boolean startsLikeOne(String line) {
        return line.startsWith(DASH);
    }

    public boolean isClaimedFor(VerifierKey key) {
        return name.equals(key.name())
                && HexFormat.of()
                        .formatHex(Base64Text.decode(encoded), 0, VerifierKey.ID_BYTES)
                        .equals(key.id());
    }

    byte[] value() {
        var bytes = Base64Text.decode(encoded);
        return Arrays.copyOfRange(bytes, VerifierKey.ID_BYTES, bytes.length);
    }

    /** Returns the line. */
    @Override
    public String toString() {
        return DASH + name + " " + encoded;
    }
}
