package org.optr.workbench.check;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.optr.workbench.check.Mend.Kind;

/** A case comes to every step, and from every step to an end. */
final class Reachable implements Rule {

    @Override
    public String name() {
        return "flow";
    }

    @Override
    public void check(Reading reading, Report report) {
        reading.all().forEach(drawing -> drawing.scopes().forEach(scope -> {
            checkStart(drawing, scope, report);
            checkReached(drawing, scope, report);
            checkEnds(drawing, scope, report);
        }));
    }

    private static void checkStart(Drawing drawing, Scope scope, Report report) {
        var starts = scope.nodes("startEvent").count();
        if (starts == 0) {
            report.error(drawing.at(scope.element()), "check.start-missing");
        } else if (starts > 1) {
            report.error(drawing.at(scope.element()), "check.starts-many", Long.toString(starts));
        }
        if (scope.nodes("endEvent").findAny().isEmpty()) {
            report.warning(drawing.at(scope.element()), "check.end-missing");
        }
    }

    private static void checkReached(Drawing drawing, Scope scope, Report report) {
        var reached =
                reachedFrom(scope.nodes().stream().filter(Reachable::begins).toList());
        scope.nodes().stream()
                .filter(node -> !reached.contains(node))
                .forEach(node -> report.warning(drawing.at(node).mend(Kind.REMOVE, "", ""), "check.never-reached"));
    }

    /** What an event starts begins by itself; what hangs on an edge is reached with its host. */
    private static boolean begins(Node node) {
        return node.is("startEvent") || node.isEventSubProcess() || isLink(node, "intermediateCatchEvent");
    }

    private static boolean isLink(Node node, String type) {
        return node.is(type)
                && node.element().children().stream()
                        .anyMatch(child -> child.name().getLocalPart().equals("linkEventDefinition"));
    }

    static Set<Node> reachedFrom(List<Node> starts) {
        var reached = new HashSet<>(starts);
        var waiting = new ArrayDeque<>(starts);
        while (!waiting.isEmpty()) {
            waiting.removeFirst().next().filter(reached::add).forEach(waiting::addLast);
        }
        return reached;
    }

    private static void checkEnds(Drawing drawing, Scope scope, Report report) {
        scope.nodes().stream()
                .filter(node -> node.outgoing().isEmpty())
                .filter(node ->
                        !node.is("endEvent") && !node.isEventSubProcess() && !isLink(node, "intermediateThrowEvent"))
                .forEach(node -> report.warning(drawing.at(node), "check.dead-end"));
        scope.nodes("endEvent")
                .filter(node -> !node.outgoing().isEmpty())
                .forEach(node -> report.error(drawing.at(node), "check.end-goes-on"));
        scope.nodes("startEvent")
                .filter(node -> !node.incoming().isEmpty())
                .forEach(node -> report.error(drawing.at(node), "check.start-entered"));
    }
}
