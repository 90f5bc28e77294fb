package org.optr.form.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A text of a form with {@code {{expressions}}} in it, or as a whole one expression behind {@code =}. */
public record Template(List<Part> parts) {

    /** A piece of text, or of FEEL. */
    record Part(String text, boolean expression) {}

    public static Template of(String text) {
        if (text.startsWith("=")) {
            return new Template(List.of(new Part(text.substring(1).strip(), true)));
        }
        var parts = new ArrayList<Part>();
        var at = 0;
        for (var open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", at)) {
            var close = text.indexOf("}}", open);
            if (close < 0) {
                break;
            }
            parts.add(new Part(text.substring(at, open), false));
            parts.add(new Part(text.substring(open + 2, close).strip(), true));
            at = close + 2;
        }
        parts.add(new Part(text.substring(at), false));
        return new Template(List.copyOf(parts));
    }

    /** Returns the text with each value written as the function says; a value of null is nothing. */
    public String render(FormScope scope, Function<@Nullable Object, String> write) {
        var text = new StringBuilder();
        for (var part : parts) {
            text.append(part.expression ? write.apply(scope.evaluate(part.text)) : part.text);
        }
        return text.toString();
    }

    List<String> expressions() {
        return parts.stream().filter(Part::expression).map(Part::text).toList();
    }
}
