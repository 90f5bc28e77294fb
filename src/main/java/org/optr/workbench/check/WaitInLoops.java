package org.optr.workbench.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.optr.workbench.check.Node.Flow;

/** A way back passes something that waits, else the case would turn round without end at once. */
final class WaitInLoops implements Rule {

    @Override
    public String name() {
        return "loops";
    }

    @Override
    public void check(Reading reading, Report report) {
        reading.all()
                .forEach(drawing -> new Search(drawing, reading.enterprise().steps(), report).run());
    }

    /** Goes along the flows, but not on from what waits: whatever it meets a second time on its way is such a loop. */
    private static final class Search {

        private final Drawing drawing;
        private final Map<String, List<String>> steps;
        private final Report report;
        private final Map<Node, Boolean> waits = new HashMap<>();
        private final Set<Node> done = new HashSet<>();
        private final List<Node> way = new ArrayList<>();

        Search(Drawing drawing, Map<String, List<String>> steps, Report report) {
            this.drawing = drawing;
            this.steps = steps;
            this.report = report;
        }

        void run() {
            drawing.nodes().forEach(this::visit);
        }

        private void visit(Node node) {
            if (waits(node) || !done.add(node)) {
                return;
            }
            way.add(node);
            for (var flow : node.outgoing()) {
                var begin = way.indexOf(flow.target());
                if (begin < 0) {
                    visit(flow.target());
                } else if (!comesToAnEnd(way.subList(begin, way.size()))) {
                    report.warning(drawing.at(flow.element()), "check.loop-without-wait");
                }
            }
            way.remove(way.size() - 1);
        }

        /** Whether an automatic step in the loop says, in a variable that a way out reads, how long it goes on. */
        private boolean comesToAnEnd(List<Node> loop) {
            var read = loop.stream()
                    .flatMap(node -> node.outgoing().stream())
                    .map(Flow::condition)
                    .filter(Objects::nonNull)
                    .flatMap(condition -> Expressions.variables(condition).stream())
                    .collect(Collectors.toSet());
            return loop.stream()
                    .flatMap(node -> steps.getOrDefault(KnownSteps.stepOf(node), List.of()).stream())
                    .anyMatch(read::contains);
        }

        /** A sub-process waits if something in it does; a called process is taken to wait. */
        private boolean waits(Node node) {
            return waits.computeIfAbsent(node, this::waitsHere);
        }

        private boolean waitsInside(Node node) {
            return drawing.inside(node)
                    .map(scope -> scope.nodes().stream().anyMatch(this::waitsHere))
                    .orElse(false);
        }

        private boolean waitsHere(Node node) {
            return node.waits() || node.is("callActivity") || waitsInside(node);
        }
    }
}
