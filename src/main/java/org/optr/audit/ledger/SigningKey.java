package org.optr.audit.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.List;

/** The key of a log: Ed25519, as the Java runtime has it. */
final class SigningKey {

    private final KeyPair pair;
    private final VerifierKey verifier;

    /** @throws IllegalArgumentException if the two keys are not a pair */
    SigningKey(String name, KeyPair pair) {
        this.pair = pair;
        this.verifier = VerifierKey.of(name, pair.getPublic());
        if (sign("a pair\n").signer(List.of(verifier)).isEmpty()) {
            throw new IllegalArgumentException("The public key does not belong to the private key");
        }
    }

    static KeyPair newPair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    VerifierKey verifier() {
        return verifier;
    }

    SignedNote sign(String text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(UTF_8));
            return new SignedNote(text, List.of(SignatureLine.of(verifier, signature.sign())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
