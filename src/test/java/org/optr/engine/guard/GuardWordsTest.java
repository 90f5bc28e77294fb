package org.optr.engine.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal has a sentence, and every sentence a refusal. */
class GuardWordsTest {

    private static final Pattern KEY = Pattern.compile("\"((?:model|expression|feel)\\.[a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"engine-guard.properties", "engine-guard_zh_CN.properties"})
    void everyRefusalIsWorded(String bundle) throws IOException {
        var words = new Properties();
        words.load(new StringReader(Files.readString(Path.of("src/main/resources/vaadin-i18n", bundle))));

        assertThat(words.stringPropertyNames()).isEqualTo(keys());
        words.values()
                .forEach(sentence -> assertThat(new MessageFormat((String) sentence).format(new Object[] {"a", 1}))
                        .isNotBlank());
    }

    private static Set<String> keys() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/org/optr/engine"))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> KEY.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
