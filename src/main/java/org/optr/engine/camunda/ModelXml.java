package org.optr.engine.camunda;

import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.XmlElement;

/** Which variables a model names where. */
final class ModelXml {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** Returns the names in the expressions of a text; functions and quoted words among them do no harm. */
    static Stream<String> variables(@Nullable String text) {
        return text == null
                ? Stream.of()
                : EXPRESSION.matcher(text).results().flatMap(expression -> names(expression.group(1)));
    }

    private static Stream<String> names(String text) {
        return NAME.matcher(text).results().map(MatchResult::group);
    }

    /** Returns what a business rule task writes. */
    static Stream<String> results(XmlElement task) {
        return Stream.concat(
                Stream.ofNullable(task.attribute(XmlElement.CAMUNDA, "resultVariable")),
                task.all()
                        .filter(element -> element.is(XmlElement.CAMUNDA, "outputParameter"))
                        .flatMap(element -> Stream.ofNullable(element.attribute("", "name"))));
    }

    /** Returns what the tables of a file ask for. */
    static Set<String> inputs(XmlElement dmn) {
        return dmn.all()
                .filter(element -> element.name().getLocalPart().equals("inputExpression"))
                .flatMap(XmlElement::all)
                .flatMap(element -> names(element.text()))
                .collect(toSet());
    }

    /** Returns what a call gives to some variables of the process that it calls; all of these where it gives everything. */
    static Set<String> passed(XmlElement call, Set<String> targets) {
        return mapped(call, "in", targets);
    }

    /** Returns from what of the process that it calls a call sets some variables; all of these where it takes everything. */
    static Set<String> returned(XmlElement call, Set<String> targets) {
        return mapped(call, "out", targets);
    }

    private static Set<String> mapped(XmlElement call, String direction, Set<String> targets) {
        return call.all()
                .filter(element -> element.is(XmlElement.CAMUNDA, direction))
                .flatMap(mapping -> mappedTo(mapping, targets).stream())
                .collect(toSet());
    }

    private static Set<String> mappedTo(XmlElement mapping, Set<String> targets) {
        if ("all".equals(mapping.attribute("", "variables"))) {
            return targets;
        }
        return Optional.ofNullable(mapping.attribute("", "target")).filter(targets::contains).stream()
                .flatMap(target -> Stream.concat(
                        Stream.ofNullable(mapping.attribute("", "source")),
                        variables(mapping.attribute("", "sourceExpression"))))
                .collect(toSet());
    }

    private ModelXml() {}
}
