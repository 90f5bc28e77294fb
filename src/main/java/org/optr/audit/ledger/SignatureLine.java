package org.optr.audit.ledger;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * One signature under a note.
 *
 * @param key the name of the key
 * @param encoded base64 of the key's id and the signature
 */
record SignatureLine(String key, String encoded) {

    private static final String DASH = "\u2014 ";

    static boolean startsLikeOne(String line) {
        return line.startsWith(DASH);
    }

    static SignatureLine of(VerifierKey key, byte[] signature) {
        var id = HexFormat.of().parseHex(key.id());
        var bytes = Arrays.copyOf(id, id.length + signature.length);
        System.arraycopy(signature, 0, bytes, id.length, signature.length);
        return new SignatureLine(key.name(), Base64.getEncoder().encodeToString(bytes));
    }

    /** @throws IllegalArgumentException unless it is a name and at least an id in base64 */
    static SignatureLine parse(String line) {
        var parts = startsLikeOne(line) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
        if (parts.length != 2
                || !VerifierKey.isName(parts[0])
                || Base64.getDecoder().decode(parts[1]).length <= VerifierKey.ID_BYTES) {
            throw new IllegalArgumentException("Not the signature of a note: " + line);
        }
        return new SignatureLine(parts[0], parts[1]);
    }

    String keyId() {
        return HexFormat.of().formatHex(bytes(), 0, VerifierKey.ID_BYTES);
    }

    byte[] signature() {
        var bytes = bytes();
        return Arrays.copyOfRange(bytes, VerifierKey.ID_BYTES, bytes.length);
    }

    boolean claimsToBeOf(VerifierKey verifier) {
        return key.equals(verifier.name()) && keyId().equals(verifier.id());
    }

    private byte[] bytes() {
        return Base64.getDecoder().decode(encoded);
    }

    @Override
    public String toString() {
        return DASH + key + " " + encoded;
    }
}
