package org.optr.workbench.check;

import static org.optr.engine.XmlElement.CAMUNDA;

import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.optr.engine.XmlElement;

/** A role that a decision table answers, and to which work is given, is one that somebody could hold. */
final class RolesOfTables implements Rule {

    private static final Pattern ROLE = Pattern.compile("roleOf\\(\\s*(\\w+)\\s*,|^\\s*\\$\\{\\s*(\\w+)\\s*}\\s*$");
    private static final Pattern ITEMS = Pattern.compile("\\$\\{\\s*(?:items\\(\\s*)?(\\w+)\\s*\\)?\\s*}");
    private static final Pattern OUTPUT = Pattern.compile("\\$\\{\\s*decisionResult\\.(\\w+)\\s*}");

    @Override
    public String name() {
        return "table-roles";
    }

    @Override
    public void check(Reading reading, Report report) {
        reading.all().forEach(drawing -> drawing.nodes("userTask")
                .flatMap(RolesOfTables::variables)
                .distinct()
                .forEach(variable -> check(drawing, variable, reading, report)));
    }

    /** Returns the variables that hold the roles which a step asks, in place of each of them the list that it is of. */
    private static Stream<String> variables(Node task) {
        return ROLE.matcher(Objects.toString(task.camunda("candidateGroups"), ""))
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .map(variable -> listOf(task, variable));
    }

    private static String listOf(Node task, String variable) {
        return task.element().children().stream()
                .filter(child -> variable.equals(child.attribute(CAMUNDA, "elementVariable")))
                .map(loop -> ITEMS.matcher(Objects.toString(loop.attribute(CAMUNDA, "collection"), "")))
                .flatMap(matcher -> matcher.results().map((MatchResult match) -> match.group(1)))
                .findFirst()
                .orElse(variable);
    }

    private static void check(Drawing drawing, String variable, Reading reading, Report report) {
        drawing.nodes("businessRuleTask").forEach(task -> DecisionTable.named(
                        reading, Objects.toString(task.camunda("decisionRef"), ""))
                .filter(DecisionTable::isRectangular)
                .ifPresent(table -> outputs(task, variable).forEach(output -> check(table, output, reading, report))));
    }

    private static Stream<String> outputs(Node task, String variable) {
        return task.element()
                .all()
                .filter(element -> element.is(CAMUNDA, "outputParameter"))
                .filter(element -> variable.equals(element.attribute("", "name")))
                .map(XmlElement::text)
                .flatMap(text -> OUTPUT.matcher(text).results())
                .map((MatchResult match) -> match.group(1));
    }

    private static void check(DecisionTable table, String output, Reading reading, Report report) {
        for (int column = 0; column < table.outputs().size(); column++) {
            if (table.outputs().get(column).name().equals(output)) {
                var index = column;
                table.rules().forEach(rule -> FeelCell.literal(rule.answers().get(index))
                        .filter(String.class::isInstance)
                        .ifPresent(answer -> check(table.at(rule), answer.toString(), reading, report)));
            }
        }
    }

    private static void check(Place place, String answer, Reading reading, Report report) {
        var roles = reading.enterprise().roles();
        KnownGroups.named(answer).stream().filter(role -> !roles.contains(role)).forEach(role -> Nearest.to(role, roles)
                .ifPresentOrElse(
                        meant -> report.warning(place, "check.role-unknown-near", role, meant),
                        () -> report.warning(place, "check.role-unknown", role)));
    }
}
