package org.optr.workbench.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.optr.workbench.check.Node.Flow;

/**
 * Plays all ways through one process or sub-process and finds the joins at which it can get stuck: soundness of a workflow
 * net (van der Aalst 1998) by looking at every marking. Only so many are looked at; what remains then counts as sound.
 */
final class TokenGame {

    private static final int MOST_MARKINGS = 20_000;

    /** More on one flow say nothing new about what can be stuck. */
    private static final int MOST_TOKENS = 2;

    private final Set<Node> stuck = new HashSet<>();
    private final Set<Map<Flow, Integer>> seen = new HashSet<>();
    private final ArrayDeque<Map<Flow, Integer>> waiting = new ArrayDeque<>();

    TokenGame(Scope scope) {
        scope.nodes("startEvent").forEach(start -> start.outgoing().forEach(flow -> meet(Map.of(flow, 1))));
        while (!waiting.isEmpty() && seen.size() < MOST_MARKINGS) {
            play(waiting.removeFirst());
        }
    }

    /** Returns the joins that can wait for a token that never comes. */
    Set<Node> stuck() {
        return stuck;
    }

    private void meet(Map<Flow, Integer> marking) {
        if (seen.add(marking)) {
            waiting.addLast(marking);
        }
    }

    private void play(Map<Flow, Integer> marking) {
        var moved = false;
        for (var flow : marking.keySet()) {
            var node = flow.target();
            if (!isJoin(node)) {
                moved = true;
                pass(marking, List.of(flow), node);
            } else if (marking.keySet().containsAll(node.incoming())) {
                moved = true;
                pass(marking, node.incoming(), node);
            }
        }
        if (!moved) {
            marking.keySet().forEach(flow -> stuck.add(flow.target()));
        }
    }

    private static boolean isJoin(Node node) {
        return node.is("parallelGateway") && node.incoming().size() > 1;
    }

    private void pass(Map<Flow, Integer> marking, List<Flow> taken, Node node) {
        if (endsAll(node)) {
            return;
        }
        if (node.isGateway() && !node.is("parallelGateway")) {
            choices(node).forEach(chosen -> meet(after(marking, taken, chosen)));
            return;
        }
        meet(after(marking, taken, node.outgoing()));
        node.attached().stream()
                .filter(event -> !"false".equals(event.element().attribute("", "cancelActivity")))
                .forEach(event -> meet(after(marking, taken, event.outgoing())));
    }

    /** An inclusive gateway is played as one that goes one way or all ways. */
    private static List<List<Flow>> choices(Node gateway) {
        var choices = new ArrayList<List<Flow>>();
        gateway.outgoing().forEach(flow -> choices.add(List.of(flow)));
        if (gateway.is("inclusiveGateway")) {
            choices.add(gateway.outgoing());
        }
        return choices;
    }

    private static boolean endsAll(Node node) {
        return node.element().children().stream()
                .anyMatch(child -> child.name().getLocalPart().equals("terminateEventDefinition"));
    }

    private static Map<Flow, Integer> after(Map<Flow, Integer> marking, List<Flow> taken, List<Flow> put) {
        var next = new HashMap<>(marking);
        taken.forEach(flow -> next.computeIfPresent(flow, (any, tokens) -> tokens == 1 ? null : tokens - 1));
        put.forEach(flow -> next.merge(flow, 1, (tokens, more) -> Math.min(tokens + more, MOST_TOKENS)));
        return next;
    }
}
