package org.optr.workbench.backtest;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.optr.workbench.check.Node;
import org.optr.workbench.check.Node.Flow;

/** Where the tokens of a case are: on flows, waiting to go on, and in nodes that are being visited. */
record Marking(Map<Object, Integer> tokens) {

    static final Marking EMPTY = new Marking(Map.of());

    Marking {
        tokens = Map.copyOf(tokens);
    }

    boolean has(Object place) {
        return tokens.containsKey(place);
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    Stream<Flow> flows() {
        return places(Flow.class);
    }

    Stream<Node> visited() {
        return places(Node.class);
    }

    private <T> Stream<T> places(Class<T> kind) {
        return tokens.keySet().stream().filter(kind::isInstance).map(kind::cast);
    }

    Marking take(Collection<?> places) {
        var left = new HashMap<>(tokens);
        places.forEach(place -> left.computeIfPresent(place, (any, number) -> number == 1 ? null : number - 1));
        return new Marking(left);
    }

    Marking put(Collection<?> places) {
        var more = new HashMap<>(tokens);
        places.forEach(place -> more.merge(place, 1, Integer::sum));
        return new Marking(more);
    }

    /** Ends every visit of a node and takes back what it passed on: something on its edge interrupted it. */
    Marking without(Node node) {
        var left = new HashMap<>(tokens);
        left.remove(node);
        left.keySet().removeAll(Set.copyOf(node.outgoing()));
        return new Marking(left);
    }
}
