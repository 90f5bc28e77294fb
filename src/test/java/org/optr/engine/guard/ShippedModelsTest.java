package org.optr.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The models that OPTR ships pass its own gate. */
class ShippedModelsTest {

    private static final Pattern STEP = Pattern.compile("camunda:delegateExpression=\"\\$\\{(\\w+)}\"");

    @ParameterizedTest
    @MethodSource("models")
    void passes(Path file) throws IOException {
        var steps = STEP.matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        var check = new ModelCheck(steps);
        var model = Files.readAllBytes(file);

        assertThat(file.toString().endsWith(".bpmn") ? check.bpmn(model) : check.dmn(model))
                .isEmpty();
    }

    static List<Path> models() throws IOException {
        try (var files = Files.list(Path.of("processes"))) {
            return files.sorted().toList();
        }
    }
}
