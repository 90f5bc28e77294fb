package org.optr.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The public key of a log or a witness, written {@code name+id+key}.
 *
 * @param id the first four bytes of the key's hash, in hex
 * @see <a href="https://c2sp.org/signed-note#verifier-keys">C2SP signed-note</a>
 */
public record VerifierKey(String name, Type type, String id, PublicKey key) {

    /** What a signature of the key is about. */
    public enum Type {
        /** The text of the note. */
        LOG(1),
        /** The text of the note and the time at which the witness saw it, after C2SP tlog-cosignature. */
        WITNESS(4);

        private final byte code;

        Type(int code) {
            this.code = (byte) code;
        }
    }

    static final int ID_BYTES = 4;

    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int KEY_BYTES = 32;

    /** @throws Refusal unless it is an Ed25519 key whose id fits it */
    public static VerifierKey parse(String vkey) {
        var parts = vkey.split("\\+", 3);
        Refusal.require(parts.length == 3 && isName(parts[0]), "key.format", vkey);
        var typed = Base64Text.decode(parts[2]);
        Refusal.require(typed.length == KEY_BYTES + 1, "key.algorithm", vkey);
        var type = Arrays.stream(Type.values())
                .filter(each -> each.code == typed[0])
                .findFirst();
        var key = of(parts[0], type.orElseThrow(() -> Refusal.unusable("key.algorithm", vkey)), publicKey(typed));
        Refusal.require(key.id.equals(parts[1]), "key.id", vkey);
        return key;
    }

    public static VerifierKey of(String name, Type type, PublicKey key) {
        var head = (name + "\n").getBytes(UTF_8);
        var hash = Hash.sha256(head, new byte[] {type.code}, material(key));
        return new VerifierKey(name, type, HexFormat.of().formatHex(hash, 0, ID_BYTES), key);
    }

    /** Names have no space, no plus and nothing invisible. */
    public static boolean isName(String text) {
        return !text.isEmpty()
                && text.indexOf('+') < 0
                && text.codePoints()
                        .noneMatch(sign -> Character.isWhitespace(sign)
                                || Character.isSpaceChar(sign)
                                || Character.isISOControl(sign));
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

    private static byte[] material(PublicKey key) {
        var encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length);
    }

    private static PublicKey publicKey(byte[] typed) {
        var encoded = Arrays.copyOf(X509, X509.length + KEY_BYTES);
        System.arraycopy(typed, 1, encoded, X509.length, KEY_BYTES);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw Refusal.unusable("key.algorithm", Base64Text.encode(typed));
        }
    }

    /** Returns the vkey. */
    @Override
    public String toString() {
        var typed = new byte[KEY_BYTES + 1];
        typed[0] = type.code;
        System.arraycopy(material(key), 0, typed, 1, KEY_BYTES);
        return name + "+" + id + "+" + Base64Text.encode(typed);
    }
}
