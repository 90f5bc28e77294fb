package org.optr.verifier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** A SHA-256 value of a Merkle tree after RFC 9162, section 2.1.1. */
public final class Hash {

    /** The root of a tree without entries. */
    public static final Hash EMPTY_TREE = new Hash(sha256().digest());

    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Hash::sha256);
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] value;

    private Hash(byte[] value) {
        this.value = value;
    }

    /** @throws Refusal unless the text is the base64 of 32 bytes */
    public static Hash parse(String base64) {
        var bytes = Base64Text.decode(base64);
        Refusal.require(bytes.length == EMPTY_TREE.value.length, "hash.length", base64);
        return new Hash(bytes);
    }

    public static Hash ofLeaf(byte[] entry) {
        var digest = DIGEST.get();
        digest.update(LEAF);
        return new Hash(digest.digest(entry));
    }

    public static Hash ofNode(Hash left, Hash right) {
        var digest = DIGEST.get();
        digest.update(NODE);
        digest.update(left.value);
        return new Hash(digest.digest(right.value));
    }

    /** Returns the plain SHA-256 of the parts, one after the other. */
    public static byte[] sha256(byte[]... parts) {
        var digest = sha256();
        for (var part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(value, hash.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    /** Returns base64, as all files of a ledger have it. */
    @Override
    public String toString() {
        return Base64Text.encode(value);
    }
}
