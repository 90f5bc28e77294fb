package org.optr.audit.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 value of the tree. Leaves and nodes are hashed apart, so that neither can be taken for the other. */
public final class Hash {

    static final int BYTES = 32;

    /** The root of a tree without leaves. */
    static final Hash EMPTY = digest();

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final byte[] value;

    private Hash(byte[] value) {
        this.value = value;
    }

    /** @throws IllegalArgumentException unless there are 32 bytes */
    static Hash of(byte[] value) {
        return read(value, 0, value.length);
    }

    static Hash read(byte[] source, int from) {
        return read(source, from, BYTES);
    }

    private static Hash read(byte[] source, int from, int length) {
        if (length != BYTES) {
            throw new IllegalArgumentException("A hash has 32 bytes, not " + length);
        }
        return new Hash(Arrays.copyOfRange(source, from, from + length));
    }

    /** @throws IllegalArgumentException if the text is not the base64 of 32 bytes, written in the one way there is */
    static Hash parse(String base64) {
        var hash = of(Base64.getDecoder().decode(base64));
        if (!hash.toString().equals(base64)) {
            throw new IllegalArgumentException("Not written as a hash is: " + base64);
        }
        return hash;
    }

    static Hash ofLeaf(byte[] entry) {
        return digest(LEAF, entry);
    }

    static Hash ofNode(Hash left, Hash right) {
        return digest(NODE, left.value, right.value);
    }

    static Hash digest(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return new Hash(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        return value.clone();
    }

    public String hex() {
        return HexFormat.of().formatHex(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(value, hash.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    /** Returns the base64 of the 32 bytes, as every file of the ledger has it. */
    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(value);
    }
}
