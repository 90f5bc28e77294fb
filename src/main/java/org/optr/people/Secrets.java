package org.optr.people;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;

/** Random values that nobody can guess. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without letters and digits that look alike. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int PASSWORD_LENGTH = 16;
    private static final int TOKEN_BYTES = 32;

    /** Returns 16 characters that can be read out on the phone. */
    static String oneTimePassword() {
        return RANDOM.ints(PASSWORD_LENGTH, 0, READABLE.length())
                .mapToObj(index -> READABLE.substring(index, index + 1))
                .collect(Collectors.joining());
    }

    /** Returns 256 random bits as text. */
    static String token() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Secrets() {}
}
