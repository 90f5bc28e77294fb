package org.optr.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Shows that somebody signed in from this device before, so that failed attempts from elsewhere cannot lock them out.
 * It proves nothing else, and it ends with the application's run.
 */
@Component
class DeviceCookie {

    static final String NAME = "optr-device";
    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration LIFETIME = Duration.ofDays(180);

    private final SecretKeySpec key = new SecretKeySpec(Secrets.token().getBytes(UTF_8), ALGORITHM);

    ResponseCookie issue(String signInName, boolean secure) {
        var device = Secrets.token();
        return ResponseCookie.from(NAME, device + "." + seal(device, signInName))
                .path("/sign-in")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .maxAge(LIFETIME)
                .build();
    }

    boolean proves(String cookie, String signInName) {
        var dot = cookie.indexOf('.');
        return dot > 0
                && MessageDigest.isEqual(
                        seal(cookie.substring(0, dot), signInName).getBytes(UTF_8),
                        cookie.substring(dot + 1).getBytes(UTF_8));
    }

    private String seal(String device, String signInName) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var seal = mac.doFinal((device + "." + signInName).getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
