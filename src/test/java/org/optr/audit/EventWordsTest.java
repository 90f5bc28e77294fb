package org.optr.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.optr.Code;
import org.optr.shared.DomainEvent;
import org.optr.ui.Translations;

/** Whatever may stand in a history has its words in both languages. */
class EventWordsTest {

    private static final Pattern FIELD = Pattern.compile("FieldChange(?:\\.of)?\\(\\s*\"([a-z-]+)\"");

    private final Translations translations = new Translations();

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void everyEventHasItsWord(String language) {
        var events = Code.ALL.stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class))
                .filter(DescribedPredicate.not(JavaClass.Predicates.INTERFACES))
                .map(type -> "event." + type.getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(events).contains("event.PersonCreated");
        assertThat(known(language)).containsAll(events);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void everyFieldOfAChangeHasItsWord(String language) throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var fields = new TreeSet<String>();
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                FIELD.matcher(Files.readString(file)).results().forEach(match -> fields.add("field." + match.group(1)));
            }

            assertThat(fields).contains("field.org-unit");
            assertThat(known(language)).containsAll(fields);
        }
    }

    @Test
    void aMissingWordIsFound() {
        assertThat(known("en")).doesNotContain("event.Happened");
    }

    private Set<String> known(String language) {
        return translations.getAllTranslations(Locale.forLanguageTag(language)).keySet();
    }
}
