package org.optr.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.optr.form.schema.FormComponent.Unsupported;
import org.optr.form.schema.FormSchema;
import org.optr.form.schema.TestFeel;

/** Every shipped form: read without a problem, complete in both languages, drawn as a whole. */
class FormFilesTest {

    static List<Path> forms() throws IOException {
        try (var files = Files.list(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aShippedFormIsRight(Path file) throws IOException {
        var schema = FormSchema.parse(Files.readString(file));

        assertThat(file).hasFileName(schema.id() + ".form");
        assertThat(schema.missingTranslations("zh_CN")).isEmpty();
        assertThat(schema.refusedExpressions(new TestFeel())).isEmpty();
        assertThat(schema.all()).noneMatch(Unsupported.class::isInstance);
    }
}
