package org.optr.engine.camunda;

import static org.optr.engine.XmlElement.DMN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelChecks;
import org.optr.engine.XmlElement;
import org.springframework.stereotype.Component;

/** Which variable each column of a deployed table read. History names the column only. */
@Component
class DecidedInputs {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

    private final RepositoryService repository;
    private final ModelChecks checks;
    private final Remembered<String, Map<String, String>> variables = new Remembered<>();

    DecidedInputs(RepositoryService repository, ModelChecks checks) {
        this.repository = repository;
        this.checks = checks;
    }

    /** Returns null for a column that computes. */
    @Nullable String variable(String definition, String column) {
        return variables.get(definition, this::read).get(column);
    }

    private Map<String, String> read(String definition) {
        var found = new HashMap<String, String>();
        checks.read(file(definition))
                .all()
                .filter(element -> element.is(DMN, "input"))
                .forEach(input -> {
                    var text = expression(input);
                    if (input.id() != null && NAME.matcher(text).matches()) {
                        found.put(input.id(), text);
                    }
                });
        return found;
    }

    private static String expression(XmlElement input) {
        return input.children(DMN, "inputExpression")
                .flatMap(expression -> expression.children(DMN, "text"))
                .map(XmlElement::text)
                .findFirst()
                .orElse("");
    }

    private String file(String definition) {
        try (var model = repository.getDecisionModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
