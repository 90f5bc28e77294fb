package org.optr.workbench.check;

import static org.optr.engine.XmlElement.DMN;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.optr.engine.XmlElement;
import org.optr.workbench.check.Mend.Kind;

/** A decision that a process asks for is in its package, and every table of the package is asked. */
final class TablesOfSteps implements Rule {

    @Override
    public String name() {
        return "table-of-step";
    }

    @Override
    public void check(Reading reading, Report report) {
        var known = reading.tables().values().stream()
                .flatMap(root -> root.children(DMN, "decision"))
                .map(decision -> Objects.toString(decision.id(), ""))
                .collect(Collectors.toSet());
        var asked = new HashSet<String>();
        reading.all().forEach(drawing -> drawing.nodes("businessRuleTask").forEach(task -> {
            var table = Objects.toString(task.camunda("decisionRef"), "");
            asked.add(table);
            check(drawing.at(task), task, table, known, report);
        }));
        if (!reading.drawings().isEmpty()) {
            reading.tables().forEach((file, root) -> checkAsked(file, root, asked, report));
        }
    }

    private static void check(Place place, Node task, String table, Set<String> known, Report report) {
        if (!table.isEmpty() && !Expressions.isExpression(table) && !known.contains(table)) {
            Nearest.to(table, known)
                    .ifPresentOrElse(
                            meant -> report.error(
                                    place.mend(Kind.SET_ATTRIBUTE, "camunda:decisionRef", meant),
                                    "check.table-unknown-near",
                                    table,
                                    meant),
                            () -> report.error(place, "check.table-unknown", table));
        }
        if (!"deployment".equals(task.camunda("decisionRefBinding"))) {
            report.warning(
                    place.mend(Kind.SET_ATTRIBUTE, "camunda:decisionRefBinding", "deployment"),
                    "check.table-bound-elsewhere");
        }
    }

    private static void checkAsked(String file, XmlElement root, Set<String> asked, Report report) {
        var used = root.children(DMN, "decision").anyMatch(decision -> asked.contains(String.valueOf(decision.id())));
        if (!used) {
            report.advice(Place.of(file), "check.table-unused");
        }
    }
}
