package org.optr.audit.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A public key by which others check what was signed: a C2SP "vkey" of Ed25519, written {@code name+id+key}. */
public final class VerifierKey {

    /** A log's own signature over the text of a note. */
    static final byte LOG = 1;

    /** A witness' signature over a checkpoint and the time at which it saw it. */
    static final byte WITNESS = 4;

    static final int ID_BYTES = 4;

    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte kind;
    private final byte[] material;
    private final PublicKey key;

    VerifierKey(String name, byte kind, byte[] material) {
        if (!isName(name) || material.length != Hash.BYTES || (kind != LOG && kind != WITNESS)) {
            throw new IllegalArgumentException("Not an Ed25519 verifier key of a log or witness: " + name);
        }
        this.name = name;
        this.kind = kind;
        this.material = material.clone();
        this.key = publicKey(material);
    }

    static VerifierKey of(String name, PublicKey key) {
        var encoded = key.getEncoded();
        return new VerifierKey(name, LOG, Arrays.copyOfRange(encoded, X509_PREFIX.length, encoded.length));
    }

    /** @throws IllegalArgumentException if it is no Ed25519 vkey whose id fits its key */
    static VerifierKey parse(String vkey) {
        var parts = vkey.strip().split("\\+", 3);
        if (parts.length == 3) {
            var bytes = Base64.getDecoder().decode(parts[2]);
            if (bytes.length == Hash.BYTES + 1) {
                var parsed = new VerifierKey(parts[0], bytes[0], Arrays.copyOfRange(bytes, 1, bytes.length));
                if (parsed.id().equals(parts[1])) {
                    return parsed;
                }
            }
        }
        throw new IllegalArgumentException("Not a verifier key: " + vkey);
    }

    /** Names have no space and no plus. */
    static boolean isName(String text) {
        return !text.isEmpty() && text.indexOf('+') < 0 && text.codePoints().noneMatch(VerifierKey::isSpace);
    }

    private static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || Character.isISOControl(sign);
    }

    public String name() {
        return name;
    }

    boolean isWitness() {
        return kind == WITNESS;
    }

    /** Returns the first four bytes of the key's hash, in hex: enough to tell keys apart, not to trust one. */
    public String id() {
        var head = (name + "\n").getBytes(UTF_8);
        return Hash.digest(head, new byte[] {kind}, material).hex().substring(0, 2 * ID_BYTES);
    }

    boolean verifies(byte[] message, byte[] signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static PublicKey publicKey(byte[] material) {
        var encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + material.length);
        System.arraycopy(material, 0, encoded, X509_PREFIX.length, material.length);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not an Ed25519 key", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey same && toString().equals(same.toString());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(material);
    }

    /** Returns the vkey. */
    @Override
    public String toString() {
        var encoded = new byte[material.length + 1];
        encoded[0] = kind;
        System.arraycopy(material, 0, encoded, 1, material.length);
        return name + "+" + id() + "+" + Base64.getEncoder().encodeToString(encoded);
    }
}
