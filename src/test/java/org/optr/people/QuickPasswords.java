package org.optr.people;

import static org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/** In tests a password takes no second to check; {@link PasswordEncodingTest} looks at the real way. */
@Configuration
@Profile("test")
class QuickPasswords {

    private static final int SALT_BYTES = 16;
    private static final int ITERATIONS = 1_000;

    @Bean
    @Primary
    PasswordEncoder quickPasswordEncoder() {
        var pbkdf2 = new Pbkdf2PasswordEncoder("", SALT_BYTES, ITERATIONS, PBKDF2WithHmacSHA256);
        return new DelegatingPasswordEncoder("pbkdf2-1k", Map.of("pbkdf2-1k", pbkdf2));
    }
}
