package org.optr.witness;

import static org.optr.verifier.VerifierKey.Type.WITNESS;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Set;
import org.optr.verifier.Base64Text;
import org.optr.verifier.Cosignature;
import org.optr.verifier.NoteSignature;
import org.optr.verifier.VerifierKey;

/** The key of the witness, in a file that only its owner reads: the verifier key, below it the private key. */
record WitnessKey(VerifierKey verifier, PrivateKey secret) {

    private static final String FILE = "witness.key";
    private static final String ALGORITHM = "Ed25519";

    /** Reads the key in the folder; the first time, makes one. */
    static WitnessKey in(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve(FILE);
        var key = Files.exists(file) ? read(file) : create(file, name);
        if (!key.verifier.name().equals(name)) {
            throw new IllegalArgumentException(
                    "The key in " + file + " is of " + key.verifier.name() + ", not of " + name);
        }
        return key;
    }

    /** Returns the line by which the witness says that it saw the text. */
    NoteSignature cosign(String text, Instant now) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(Cosignature.message(now.getEpochSecond(), text));
            var signed = signature.sign();
            var stamped = ByteBuffer.allocate(Long.BYTES + signed.length)
                    .putLong(now.getEpochSecond())
                    .put(signed);
            return NoteSignature.of(verifier, stamped.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static WitnessKey create(Path file, String name) throws IOException {
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            var key = new WitnessKey(VerifierKey.of(name, WITNESS, pair.getPublic()), pair.getPrivate());
            DurableFile.write(file, key.verifier + "\n" + Base64Text.encode(key.secret.getEncoded()) + "\n");
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static WitnessKey read(Path file) throws IOException {
        requirePrivate(file);
        var lines = Files.readAllLines(file);
        if (lines.size() != 2) {
            throw new IllegalArgumentException("Not the key of a witness: " + file);
        }
        try {
            var encoded = new PKCS8EncodedKeySpec(Base64Text.decode(lines.get(1)));
            return new WitnessKey(
                    VerifierKey.parse(lines.get(0)),
                    KeyFactory.getInstance(ALGORITHM).generatePrivate(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not the key of a witness: " + file, e);
        }
    }

    private static void requirePrivate(Path file) throws IOException {
        var owner = Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        if (DurableFile.isPosix(file) && !owner.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IllegalArgumentException("Others can read " + file + ": chmod 600 it");
        }
    }
}
