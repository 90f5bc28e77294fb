package org.optr.workbench.backtest;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.optr.workbench.backtest.Obstacle.Reason;
import org.optr.workbench.check.Node;
import org.optr.workbench.check.Node.Flow;

/** Finds out why a case cannot go on where it did. */
record Explanation(TokenReplay replay, Passage passage) {

    Obstacle of(Node node, String element) {
        if (replay.couldStart(node, new Passage(any -> true))) {
            return new Obstacle(Reason.CLOSED, element, closed(node));
        }
        return onTheWay(node)
                .map(step -> new Obstacle(Reason.PASSES, element, step.id()))
                .orElseGet(() -> new Obstacle(Reason.NO_WAY, element, ""));
    }

    /** Returns where the condition stands that is not met. */
    private String closed(Node node) {
        return node.scope().nodes().stream()
                .flatMap(each -> each.outgoing().stream())
                .filter(flow -> !passage.open().test(flow))
                .map(flow -> flow.source().id())
                .findFirst()
                .orElse("");
    }

    /** Returns the first step that holds a case up on the shortest way, or what a gateway waits for. */
    private Optional<Node> onTheWay(Node node) {
        return shortest(tokens(), node).or(() -> held().filter(step -> !step.equals(node))
                .filter(step -> leads(step, node))
                .findFirst());
    }

    private static boolean leads(Node step, Node node) {
        return ways(Stream.of(step), node).containsKey(node);
    }

    private static Optional<Node> shortest(Stream<Node> starts, Node node) {
        var from = ways(starts, node);
        Optional<Node> first = Optional.empty();
        for (var at = node; from.containsKey(at) && from.get(at) != at; ) {
            at = Objects.requireNonNull(from.get(at));
            if (!Passage.holdsNobodyUp(at)) {
                first = Optional.of(at);
            }
        }
        return first;
    }

    /** Returns from where each node was first found, up to the one that is looked for. */
    private static Map<Node, Node> ways(Stream<Node> starts, Node node) {
        var from = new HashMap<Node, Node>();
        var waiting = new ArrayDeque<Node>();
        starts.forEach(start -> {
            from.putIfAbsent(start, start);
            waiting.add(start);
        });
        while (!waiting.isEmpty() && !from.containsKey(node)) {
            var at = waiting.removeFirst();
            at.outgoing().stream()
                    .map(Flow::target)
                    .filter(next -> from.putIfAbsent(next, at) == null)
                    .forEach(waiting::addLast);
        }
        return from;
    }

    /** Returns the step at which a token stays. */
    String waiting() {
        return held().map(Node::id).findFirst().orElse("");
    }

    private Stream<Node> held() {
        return tokens().flatMap(node ->
                        Passage.holdsNobodyUp(node) ? node.outgoing().stream().map(Flow::target) : Stream.of(node))
                .filter(node -> !Passage.holdsNobodyUp(node) && !node.is("endEvent"));
    }

    private Stream<Node> tokens() {
        return replay.markings().stream()
                .flatMap(marking -> marking.flows().map(Flow::target))
                .distinct()
                .sorted(Comparator.comparing(Node::id));
    }
}
