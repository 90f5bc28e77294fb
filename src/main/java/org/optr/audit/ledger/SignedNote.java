package org.optr.audit.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text and who signed it, after C2SP signed-note.
 *
 * @param text ends with a new line
 */
record SignedNote(String text, List<SignatureLine> signatures) {

    private static final int MOST_SIGNATURES = 64;

    SignedNote {
        signatures = List.copyOf(signatures);
    }

    /** @throws IllegalArgumentException unless it is a text, an empty line, and signatures */
    static SignedNote parse(String note) {
        var end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n") || note.chars().anyMatch(sign -> sign < ' ' && sign != '\n')) {
            throw new IllegalArgumentException("Not a signed note");
        }
        var lines = note.substring(end + 2).lines().toList();
        if (lines.isEmpty() || lines.size() > MOST_SIGNATURES) {
            throw new IllegalArgumentException("Not a signed note: " + lines.size() + " signatures");
        }
        return new SignedNote(
                note.substring(0, end + 1),
                lines.stream().map(SignatureLine::parse).toList());
    }

    SignedNote and(Collection<SignatureLine> more) {
        return new SignedNote(
                text,
                Stream.concat(signatures.stream(), more.stream()).distinct().toList());
    }

    /** Returns who of the keys signed it: nobody if a signature in the name of one of them is wrong. */
    List<VerifierKey> signedBy(Collection<VerifierKey> keys) {
        var claimed = keys.stream()
                .filter(key -> signatures.stream().anyMatch(line -> line.claimsToBeOf(key)))
                .toList();
        return claimed.stream().allMatch(this::isRight) ? claimed : List.of();
    }

    /** Returns the log's key that signed it, if it is one of them. */
    Optional<VerifierKey> signer(Collection<VerifierKey> keys) {
        return signedBy(keys).stream().filter(key -> !key.isWitness()).findFirst();
    }

    private boolean isRight(VerifierKey key) {
        return signatures.stream()
                .filter(line -> line.claimsToBeOf(key))
                .allMatch(line -> key.isWitness() ? isSeen(key, line.signature()) : isSigned(key, line.signature()));
    }

    private boolean isSigned(VerifierKey key, byte[] signature) {
        return key.verifies(text.getBytes(UTF_8), signature);
    }

    /** C2SP tlog-cosignature, version 1: eight bytes of time stand before the signature. */
    private boolean isSeen(VerifierKey key, byte[] stamped) {
        if (stamped.length <= Long.BYTES) {
            return false;
        }
        var buffer = ByteBuffer.wrap(stamped);
        var message = "cosignature/v1\ntime " + buffer.getLong() + "\n" + text;
        var signature = new byte[buffer.remaining()];
        buffer.get(signature);
        return key.verifies(message.getBytes(UTF_8), signature);
    }

    @Override
    public String toString() {
        return signatures.stream().map(line -> line + "\n").collect(Collectors.joining("", text + "\n", ""));
    }
}
