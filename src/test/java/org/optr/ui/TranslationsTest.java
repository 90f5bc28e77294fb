package org.optr.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Pattern KEY_IN_CODE = Pattern.compile(
            "(?:getTranslation\\(\\s*|translate\\(\\w+, |@Menu\\(\\s*title = |RuleViolation\\(\\s*)\"([a-zA-Z][\\w.-]*)\"(?!\\s*\\+)"
                    + "|\\brequire\\([^;]*?,\\s*\"([a-z][\\w-]*\\.[\\w.-]+)\"");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    /** The auditor's programs carry their words in their own jars. */
    private static final Pattern HAS_ITS_OWN_WORDS = Pattern.compile("org/optr/(verifier|witness)/");

    private final Translations translations = new Translations();

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys(Locale.SIMPLIFIED_CHINESE)).isEqualTo(keys(Locale.ENGLISH));
    }

    @Test
    void everyKeyInTheCodeHasItsWords() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var used = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !HAS_ITS_OWN_WORDS.matcher(file.toString()).find())
                    .flatMap(file -> KEY_IN_CODE.matcher(text(file)).results())
                    .map(TranslationsTest::key)
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(used).isNotEmpty();
            assertThat(keys(Locale.ENGLISH)).containsAll(used);
        }
    }

    @Test
    void everyMessageIsAFormatWithItsApostrophesDoubled() {
        for (var locale : translations.getProvidedLocales()) {
            translations.getAllTranslations(locale).forEach((key, message) -> {
                assertThat(new MessageFormat(message, locale)).as(key).isNotNull();
                assertThat(message).as(key).doesNotContainPattern(LONE_APOSTROPHE);
            });
        }
    }

    @Test
    void aMissingMessageIsSeen() {
        assertThat(translations.getTranslation("no.such.key", Locale.ENGLISH)).isEqualTo("!{no.such.key}!");
    }

    @Test
    void theKeysAreFoundWhereverCodeNamesThem() {
        var code = "getTranslation(\"a.b\"); throw new RuleViolation(\"c\", 1); require(x.has(y, \"z\"), \"d.e\", x); "
                + "getTranslation(\"role.\" + name) @Menu(title = \"f\")";

        assertThat(KEY_IN_CODE.matcher(code).results().map(TranslationsTest::key))
                .containsExactly("a.b", "c", "d.e", "f");
    }

    private static String key(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private Set<String> keys(Locale locale) {
        return new TreeSet<>(translations.getAllTranslations(locale).keySet());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
