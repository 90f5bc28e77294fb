package org.optr.engine;

import java.util.List;

/**
 * Why a model is not accepted.
 *
 * @param element id of the element in the model, or of the nearest one around it; empty for the file as a whole
 * @param key names the sentence in the message bundles
 * @param arguments of that sentence
 */
public record ModelProblem(String element, String key, List<String> arguments) {

    public ModelProblem {
        arguments = List.copyOf(arguments);
    }

    public ModelProblem(String element, String key, String... arguments) {
        this(element, key, List.of(arguments));
    }

    @Override
    public String toString() {
        return "%s: %s %s".formatted(element, key, arguments);
    }
}
