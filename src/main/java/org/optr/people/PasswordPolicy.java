package org.optr.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.optr.shared.RuleViolation.require;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** What a chosen password must be: long, and not what everybody tries first. No rule about kinds of characters. */
final class PasswordPolicy {

    static final int MIN_LENGTH = 12;
    static final int MAX_LENGTH = 256;
    private static final int MIN_DIFFERENT = 5;
    private static final int TELLING_NAME = 4;

    private static final Set<String> COMMON = common();

    static void check(String password, String signInName) {
        var lower = password.toLowerCase(Locale.ROOT);
        var length = password.codePointCount(0, password.length());
        require(length >= MIN_LENGTH, "password.short", MIN_LENGTH);
        require(length <= MAX_LENGTH, "password.long", MAX_LENGTH);
        require(password.codePoints().distinct().count() >= MIN_DIFFERENT, "password.common");
        require(!COMMON.contains(lower), "password.common");
        require(signInName.length() < TELLING_NAME || !lower.contains(signInName), "password.tells-name");
    }

    private static Set<String> common() {
        try (var file = new ClassPathResource("common-passwords.txt").getInputStream()) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .map(String::strip)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PasswordPolicy() {}
}
