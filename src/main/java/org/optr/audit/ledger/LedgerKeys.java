package org.optr.audit.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The key that signs checkpoints, from a file outside the database, and the public keys of all that ever did, from a file beside
 * it. Another key in the file is the current one from the next start on.
 */
@Component
class LedgerKeys {

    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private final Path keyFile;
    private final Path publicKeys;
    private final @Nullable VerifierKey witness;
    private @Nullable SigningKey current;

    LedgerKeys(LedgerSettings settings) {
        keyFile = settings.key().toAbsolutePath();
        publicKeys = keyFile.resolveSibling(keyFile.getFileName() + ".vkeys");
        witness = settings.witnessKey().isEmpty() ? null : VerifierKey.parse(settings.witnessKey());
    }

    /** Returns the current key under the name of the log; made now if there is none yet. */
    synchronized SigningKey signing(String origin) {
        if (current == null || !current.verifier().name().equals(origin)) {
            current = new SigningKey(origin, load());
            remember(current.verifier());
        }
        return current;
    }

    /** Returns the log's keys that are known here, the oldest first. */
    synchronized List<VerifierKey> known() {
        try {
            return Files.exists(publicKeys)
                    ? Files.readAllLines(publicKeys, UTF_8).stream()
                            .filter(line -> !line.isBlank())
                            .map(VerifierKey::parse)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<VerifierKey> witness() {
        return Optional.ofNullable(witness);
    }

    private void remember(VerifierKey key) {
        if (known().contains(key)) {
            return;
        }
        try {
            Files.writeString(publicKeys, key + "\n", UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KeyPair load() {
        try {
            if (!Files.exists(keyFile)) {
                write(SigningKey.newPair());
            }
            return read(Files.readString(keyFile, US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the ledger is not readable: " + keyFile, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Not a pair of Ed25519 keys: " + keyFile, e);
        }
    }

    private void write(KeyPair pair) throws IOException {
        Files.createDirectories(keyFile.getParent());
        Files.createFile(keyFile, onlyForOwner());
        Files.writeString(
                keyFile,
                pem(PRIVATE, pair.getPrivate().getEncoded())
                        + pem(PUBLIC, pair.getPublic().getEncoded()),
                US_ASCII);
    }

    private FileAttribute<?>[] onlyForOwner() {
        return keyFile.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static KeyPair read(String pem) throws GeneralSecurityException {
        var factory = KeyFactory.getInstance("Ed25519");
        return new KeyPair(
                factory.generatePublic(new X509EncodedKeySpec(part(pem, PUBLIC))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(part(pem, PRIVATE))));
    }

    private static String pem(String kind, byte[] encoded) {
        return "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n"
                .formatted(kind, Base64.getEncoder().encodeToString(encoded));
    }

    private static byte[] part(String pem, String kind) {
        var found = Pattern.compile("-----BEGIN " + kind + "-----([A-Za-z0-9+/=\\s]+)-----END " + kind + "-----")
                .matcher(pem);
        if (!found.find()) {
            throw new IllegalArgumentException("The key file of the ledger has no " + kind);
        }
        return Base64.getMimeDecoder().decode(found.group(1));
    }
}
