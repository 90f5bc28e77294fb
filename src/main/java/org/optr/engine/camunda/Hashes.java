package org.optr.engine.camunda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.optr.engine.ModelPackage;

/** SHA-256 in hexadecimal. */
final class Hashes {

    /** Returns the hash of all files of a package, with their names. */
    static String of(ModelPackage models) {
        return sha256(models.files().entrySet().stream()
                .flatMap(file -> Stream.of(
                        file.getKey().getBytes(UTF_8),
                        sha256(file.getValue().getBytes(UTF_8)).getBytes(UTF_8)))
                .toArray(byte[][]::new));
    }

    static String sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Hashes() {}
}
