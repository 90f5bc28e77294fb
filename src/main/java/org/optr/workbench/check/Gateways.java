package org.optr.workbench.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.optr.workbench.check.Mend.Kind;
import org.optr.workbench.check.Node.Flow;

/** Wherever a case may go one way or another, there is a way for every answer, and an answer for every way. */
final class Gateways implements Rule {

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public void check(Reading reading, Report report) {
        reading.all().forEach(drawing -> {
            var values = new PossibleValues(drawing, reading);
            drawing.nodes().stream()
                    .filter(node -> node.is("exclusiveGateway") || node.is("inclusiveGateway"))
                    .forEach(gateway -> check(drawing, gateway, values, report));
        });
    }

    private static void check(Drawing drawing, Node gateway, PossibleValues values, Report report) {
        var ways = gateway.outgoing();
        if (ways.size() == 1) {
            ways.stream()
                    .filter(way -> way.condition() != null)
                    .filter(way -> gateway.is("exclusiveGateway"))
                    .forEach(way -> report.error(drawing.at(way.element()), "check.only-way-conditional"));
        } else if (ways.size() > 1) {
            checkConditions(drawing, gateway, report);
            var known = known(ways, values);
            ways.stream()
                    .filter(way -> known.isPresent() && isNeverTaken(way, known.get()))
                    .forEach(way -> report.warning(drawing.at(way.element()), "check.branch-never-taken"));
            if (ways.stream().noneMatch(Flow::isDefault)) {
                checkWithoutDefault(drawing, gateway, known.orElse(null), report);
            }
        }
    }

    private static void checkConditions(Drawing drawing, Node gateway, Report report) {
        var bare = gateway.outgoing().stream()
                .filter(way -> way.condition() == null && !way.isDefault())
                .toList();
        var hasDefault = gateway.outgoing().stream().anyMatch(Flow::isDefault);
        if (gateway.is("exclusiveGateway") && (hasDefault || bare.size() > 1)) {
            bare.forEach(way -> report.error(drawing.at(way.element()), "check.branch-unconditional"));
        }
        gateway.outgoing().stream()
                .filter(way -> way.isDefault() && way.condition() != null)
                .forEach(way -> report.error(drawing.at(way.element()), "check.default-conditional"));
    }

    private static void checkWithoutDefault(Drawing drawing, Node gateway, @Nullable Choice choice, Report report) {
        var bare = gateway.outgoing().stream()
                .filter(way -> way.condition() == null)
                .map(Flow::id)
                .toList();
        if (gateway.is("inclusiveGateway") && !bare.isEmpty()) {
            return;
        }
        var place = drawing.at(gateway).mend(Kind.SET_DEFAULT_FLOW, "", bare.size() == 1 ? bare.get(0) : "");
        var lost = bare.isEmpty() && choice != null ? uncovered(gateway.outgoing(), choice) : List.<String>of();
        lost.forEach(answer -> report.warning(place, "check.answer-without-way", answer));
        if (lost.isEmpty()) {
            report.warning(place, "check.default-missing");
        }
    }

    /** What is asked, and the possible answers with their words. */
    private record Choice(String variable, Map<Object, String> answers) {}

    private static Optional<Choice> known(List<Flow> ways, PossibleValues values) {
        var variables = ways.stream().flatMap(way -> read(way).stream()).collect(Collectors.toSet());
        return variables.size() == 1
                ? variables.stream().findFirst().flatMap(variable -> values.of(variable)
                        .map(answers -> new Choice(variable, answers)))
                : Optional.empty();
    }

    private static Set<String> read(Flow way) {
        var condition = way.condition();
        return condition == null ? Set.of() : Expressions.variables(condition);
    }

    private static List<String> uncovered(List<Flow> ways, Choice choice) {
        return choice.answers().entrySet().stream()
                .filter(answer -> ways.stream().noneMatch(way -> mayTake(way, choice.variable(), answer.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean isNeverTaken(Flow way, Choice choice) {
        return way.condition() != null
                && choice.answers().keySet().stream().noneMatch(answer -> mayTake(way, choice.variable(), answer));
    }

    /** What cannot be told counts as possible. */
    private static boolean mayTake(Flow way, String variable, Object answer) {
        var condition = way.condition();
        return condition == null
                || Expressions.holds(condition, Map.of(variable, answer)).orElse(true);
    }
}
