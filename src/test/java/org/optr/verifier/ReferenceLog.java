package org.optr.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A log by the book: the recursive definitions of RFC 6962, section 2.1, word for word and without regard to speed. It shares no line
 * with what it tests.
 */
public final class ReferenceLog {

    public final String origin;
    private final List<byte[]> entries;
    private final KeyPair pair = newPair();

    public ReferenceLog(String origin, List<byte[]> entries) {
        this.origin = origin;
        this.entries = entries;
    }

    public static ReferenceLog ofSize(int size) {
        return new ReferenceLog(
                "ledger.example/main",
                IntStream.range(0, size).mapToObj(ReferenceLog::entry).toList());
    }

    public static byte[] entry(int number) {
        return "{\"actor\":\"anna\",\"event\":\"ObjectiveApproved\",\"seq\":%d}"
                .formatted(number)
                .getBytes(UTF_8);
    }

    public List<byte[]> entries() {
        return entries;
    }

    public VerifierKey key() {
        return VerifierKey.of(origin, VerifierKey.Type.LOG, pair.getPublic());
    }

    public Trust trust() {
        return new Trust(origin, List.of(key()), List.of());
    }

    public byte[] rawRoot(int size) {
        return root(entries.subList(0, size));
    }

    public Hash root(int size) {
        return Hash.parse(base64(rawRoot(size)));
    }

    public List<String> inclusion(int index, int size) {
        return path(index, entries.subList(0, size)).stream()
                .map(ReferenceLog::base64)
                .toList();
    }

    public List<String> consistency(int smaller, int larger) {
        return smaller == 0
                ? List.of()
                : extension(smaller, entries.subList(0, larger), true).stream()
                        .map(ReferenceLog::base64)
                        .toList();
    }

    public String checkpointText(int size) {
        return origin + "\n" + size + "\n" + base64(rawRoot(size)) + "\n";
    }

    public String checkpoint(int size) {
        return sign(checkpointText(size));
    }

    public String sign(String text) {
        return text + "\n" + NoteSignature.of(key(), signature(pair, text.getBytes(UTF_8))) + "\n";
    }

    public String proof(int index, int size) {
        return "c2sp.org/tlog-proof@v1\nindex " + index + "\n"
                + inclusion(index, size).stream().map(hash -> hash + "\n").collect(Collectors.joining())
                + "\n"
                + checkpoint(size);
    }

    public String growth(int smaller, int larger) {
        return "old " + smaller + "\n"
                + consistency(smaller, larger).stream().map(hash -> hash + "\n").collect(Collectors.joining())
                + "\n"
                + checkpoint(larger);
    }

    public static KeyPair newPair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] signature(KeyPair pair, byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha256();
        }
        if (leaves.size() == 1) {
            return sha256(new byte[] {0}, leaves.get(0));
        }
        var left = split(leaves.size());
        return sha256(new byte[] {1}, root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }

    private static List<byte[]> path(int index, List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        var left = split(leaves.size());
        return index < left
                ? plus(path(index, leaves.subList(0, left)), root(leaves.subList(left, leaves.size())))
                : plus(path(index - left, leaves.subList(left, leaves.size())), root(leaves.subList(0, left)));
    }

    private static List<byte[]> extension(int smaller, List<byte[]> leaves, boolean isKnown) {
        if (smaller == leaves.size()) {
            return isKnown ? List.of() : List.of(root(leaves));
        }
        var left = split(leaves.size());
        return smaller <= left
                ? plus(extension(smaller, leaves.subList(0, left), isKnown), root(leaves.subList(left, leaves.size())))
                : plus(
                        extension(smaller - left, leaves.subList(left, leaves.size()), false),
                        root(leaves.subList(0, left)));
    }

    private static int split(int size) {
        var left = 1;
        while (left * 2 < size) {
            left *= 2;
        }
        return left;
    }

    private static List<byte[]> plus(List<byte[]> path, byte[] hash) {
        return Stream.concat(path.stream(), Stream.of(hash)).collect(Collectors.toCollection(ArrayList::new));
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
