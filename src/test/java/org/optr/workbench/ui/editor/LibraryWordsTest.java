package org.optr.workbench.ui.editor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dependency.NpmPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever the libraries that draw say, they say in Chinese too. Their words stand in a file for each, under its version: with a
 * new version somebody looks for new words.
 */
class LibraryWordsTest {

    private static final Path TABLES = Path.of("src/main/frontend/workbench");
    private static final Path WORDS = Path.of("src/test/resources/workbench");
    private static final Pattern ENTRY = Pattern.compile("^ {2}(?:'((?:\\\\'|[^'])+)'|(\\w+)): '(.+)',$");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @ParameterizedTest
    @CsvSource({"bpmn-js, bpmn-chinese.ts", "dmn-js, dmn-chinese.ts"})
    void everyWordOfTheLibraryHasAChineseOne(String library, String table) throws IOException {
        assertThat(chinese(table)).containsAll(words(library).skip(1).toList());
    }

    @ParameterizedTest
    @CsvSource({"bpmn-js", "dmn-js"})
    void theWordsAreThoseOfTheVersionInUse(String library) throws IOException {
        var inUse = Stream.of(BpmnEditor.class, DecisionEditor.class)
                .flatMap(editor -> List.of(editor.getAnnotationsByType(NpmPackage.class)).stream())
                .filter(each -> each.value().equals(library))
                .findFirst()
                .orElseThrow();

        assertThat(words(library).findFirst().orElseThrow()).startsWith("# " + library + " " + inUse.version() + ":");
    }

    private static Stream<String> words(String library) throws IOException {
        return Files.readAllLines(WORDS.resolve(library + "-words.txt"), UTF_8).stream();
    }

    private static Set<String> chinese(String table) throws IOException {
        var text = Files.readString(TABLES.resolve(table), UTF_8);
        return text.substring(text.indexOf("const CHINESE"))
                .lines()
                .map(ENTRY::matcher)
                .filter(entry -> entry.matches() && HAN.matcher(entry.group(3)).find())
                .map(entry -> Objects.requireNonNullElseGet(entry.group(1), () -> entry.group(2)))
                .collect(toSet());
    }
}
