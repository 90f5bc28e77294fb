package org.optr.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * By which version of the rules somebody acted, and what exactly they handed in.
 *
 * @param model process and version
 * @param form form, version and hash of its source
 * @param submission SHA-256 in hexadecimal of what was submitted, as it is stored
 */
public record Evidence(@Nullable String model, @Nullable String form, @Nullable String submission) {

    public static final Evidence NONE = new Evidence(null, null, null);

    /** Returns that this content was submitted with the form. */
    public static Evidence ofSubmission(String form, String content) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
            return new Evidence(null, form, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public Evidence under(String version) {
        return new Evidence(version, form, submission);
    }
}
