package org.optr.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;

/** What is stored of a password is PBKDF2 with a salt of its own, in as many rounds as OWASP advises. */
class PasswordEncodingTest {

    private static final String METHOD = "{pbkdf2-600k}";
    private static final int SALT_BYTES = 16;

    private final String stored = new SignInConfiguration().passwordEncoder().encode("robots-at-work");

    @Test
    void aPasswordIsHashedInSixHundredThousandRounds() throws GeneralSecurityException {
        assertThat(stored).startsWith(METHOD);
        var bytes = HexFormat.of().parseHex(stored.substring(METHOD.length()));
        var salt = Arrays.copyOf(bytes, SALT_BYTES);
        var hash = Arrays.copyOfRange(bytes, SALT_BYTES, bytes.length);

        var again = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec("robots-at-work".toCharArray(), salt, 600_000, hash.length * 8));

        assertThat(hash).hasSize(32).isEqualTo(again.getEncoded());
    }

    @Test
    void thePasswordItselfIsLetInAndNoOther() {
        var encoder = new SignInConfiguration().passwordEncoder();

        assertThat(encoder.matches("robots-at-work", stored)).isTrue();
        assertThat(encoder.matches("robots-at-Work", stored)).isFalse();
        assertThat(encoder.encode("robots-at-work")).isNotEqualTo(stored);
    }
}
