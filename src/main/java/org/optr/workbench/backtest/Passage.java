package org.optr.workbench.backtest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.optr.workbench.check.Node;
import org.optr.workbench.check.Node.Flow;

/**
 * How tokens pass what holds nobody up: gateways, and steps that need no person and wait for nothing.
 *
 * @param open whether a flow may be taken
 */
record Passage(Predicate<Flow> open) {

    private static final Set<String> AUTOMATIC = Set.of(
            "serviceTask",
            "sendTask",
            "scriptTask",
            "businessRuleTask",
            "task",
            "manualTask",
            "intermediateThrowEvent");

    /** An inclusive gateway with more ways is played as one that goes one way or all ways. */
    private static final int MOST_WAYS = 4;

    static boolean holdsNobodyUp(Node node) {
        return node.isGateway() || AUTOMATIC.contains(node.type());
    }

    /** Returns every marking that is one passage of a node further. */
    Stream<Marking> through(Node node, Marking marking) {
        return switch (node.type()) {
            case "parallelGateway" ->
                marking.flows().toList().containsAll(node.incoming())
                        ? Stream.of(marking.take(node.incoming()).put(node.outgoing()))
                        : Stream.empty();
            case "exclusiveGateway", "eventBasedGateway" ->
                entered(node, marking).flatMap(flow -> open(node)
                        .map(way -> marking.take(List.of(flow)).put(List.of(way))));
            case "inclusiveGateway", "complexGateway" -> inclusive(node, marking);
            default ->
                entered(node, marking).flatMap(flow -> left(node).stream()
                        .map(ways -> marking.take(List.of(flow)).put(ways)));
        };
    }

    private static Stream<Flow> entered(Node node, Marking marking) {
        return node.incoming().stream().filter(marking::has);
    }

    private Stream<Flow> open(Node node) {
        return node.outgoing().stream().filter(open);
    }

    /** It goes on with what has come, or with everything that has come together. */
    private Stream<Marking> inclusive(Node node, Marking marking) {
        var present = entered(node, marking).toList();
        var joined = present.size() > 1 ? Stream.of(present) : Stream.<List<Flow>>empty();
        return Stream.concat(joined, present.stream().map(List::of))
                .flatMap(taken -> subsets(open(node).toList())
                        .map(ways -> marking.take(taken).put(ways)));
    }

    /** Returns which flows may be taken when a step is done: all of them, but those with a condition only perhaps. */
    Collection<List<Flow>> left(Node node) {
        var sure = node.outgoing().stream()
                .filter(flow -> flow.condition() == null && !flow.isDefault())
                .toList();
        var perhaps = node.outgoing().stream()
                .filter(flow -> !sure.contains(flow))
                .filter(open)
                .toList();
        if (perhaps.isEmpty()) {
            return List.of(sure);
        }
        return subsets(perhaps)
                .map(chosen -> Stream.concat(sure.stream(), chosen.stream()).toList())
                .toList();
    }

    private static Stream<List<Flow>> subsets(List<Flow> ways) {
        if (ways.size() > MOST_WAYS) {
            return Stream.concat(ways.stream().map(List::of), Stream.of(ways));
        }
        var subsets = new ArrayList<List<Flow>>();
        for (var chosen = 1; chosen < 1 << ways.size(); chosen++) {
            var subset = new ArrayList<Flow>();
            for (var way = 0; way < ways.size(); way++) {
                if ((chosen & 1 << way) != 0) {
                    subset.add(ways.get(way));
                }
            }
            subsets.add(subset);
        }
        return subsets.stream();
    }
}
