package org.optr.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z0-9]+(?:\\.[a-z]+)*)\"");

    private final Properties english = words("");
    private final Properties chinese = words("_zh");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        for (Entry<Object, Object> sentence : english.entrySet()) {
            var translated = chinese.getProperty(sentence.getKey().toString());
            assertThat(places(translated)).as("%s", sentence.getKey()).isEqualTo(places(sentence.getValue()));
        }
    }

    @Test
    void everySentenceIsUsedAndIsPlainText() throws IOException {
        var code = new StringBuilder();
        for (var program : List.of("verifier", "witness")) {
            try (var files = Files.walk(Path.of("src/main/java/org/optr", program))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    code.append(Files.readString(file));
                }
            }
        }
        var composed = new TreeSet<>(english.stringPropertyNames());
        composed.removeIf(key -> code.indexOf("\"" + key + "\"") >= 0);

        assertThat(composed)
                .containsExactly(
                        "export.changed",
                        "export.inserted",
                        "export.missing",
                        "export.swapped",
                        "key.type.LOG",
                        "key.type.WITNESS");
        assertThat(english.values()).noneMatch(sentence -> sentence.toString().contains("'"));
        assertThat(KEY.matcher(code)
                        .results()
                        .map(match -> match.group(1))
                        .filter(key ->
                                key.matches("(option|input|key|note|proof|consistency|export|zip|json|payload)\\..*"))
                        .filter(key -> !key.endsWith(".jsonl")))
                .allMatch(english::containsKey);
    }

    @Test
    void aLocaleWithoutWordsGetsEnglish() {
        assertThat(new Words(Locale.FRENCH).say("checkpoint")).startsWith("Not a checkpoint");
        assertThat(new Words(Locale.TRADITIONAL_CHINESE).say("checkpoint")).startsWith("不是检查点");
    }

    private static String places(Object sentence) {
        return Pattern.compile("\\{\\d}")
                .matcher(sentence.toString())
                .results()
                .map(match -> match.group())
                .sorted()
                .collect(Collectors.joining());
    }

    private static Properties words(String language) {
        var properties = new Properties();
        var path = Path.of("src/main/resources/org/optr/verifier/words" + language + ".properties");
        try (var reader = Files.newBufferedReader(path)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
