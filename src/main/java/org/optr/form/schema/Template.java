package org.optr.form.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /**
     * Returns the address that it is. A value stays one part of an address that has begun before it, so that no value
     * changes the host.
     */
    public String address(FormScope scope) {
        var hasBegun = !beginning().isBlank();
        return render(scope, value -> hasBegun ? encoded(value) : Objects.toString(value, ""))
                .strip();
    }

    private static String encoded(@Nullable Object value) {
        return URLEncoder.encode(Objects.toString(value, ""), UTF_8).replace("+", "%20");
    }

    /** Returns the text with the same value everywhere. */
    String sample(String value) {
        return parts.stream().map(part -> part.expression ? value : part.text).collect(Collectors.joining());
    }

    /** Returns the text before the first value. */
    String beginning() {
        return parts.get(0).expression ? "" : parts.get(0).text;
    }

    List<String> expressions() {
        return parts.stream().filter(Part::expression).map(Part::text).toList();
    }
}
