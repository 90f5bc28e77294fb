package org.optr.workbench.backtest;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.workbench.check.Node;
import org.optr.workbench.check.Node.Flow;
import org.optr.workbench.check.Scope;

/**
 * Plays what happened in one process or sub-process on a drawing: token-based replay (Rozinat and van der Aalst 2008), with
 * every marking kept that explains what was seen so far. History does not say which flows were taken.
 */
final class TokenReplay {

    private static final int MOST_MARKINGS = 2_000;

    private Set<Marking> markings;

    TokenReplay(Scope scope) {
        markings = scope.nodes("startEvent")
                .map(start -> Marking.EMPTY.put(start.outgoing()))
                .collect(toSet());
    }

    Set<Marking> markings() {
        return Set.copyOf(markings);
    }

    /** Begins a visit if a token can come to the node; otherwise nothing changes. */
    boolean start(Node node, Passage passage) {
        var begun = begun(node, passage);
        if (begun.isEmpty()) {
            return false;
        }
        markings = begun;
        return true;
    }

    boolean couldStart(Node node, Passage passage) {
        return !begun(node, passage).isEmpty();
    }

    private Set<Marking> begun(Node node, Passage passage) {
        var here = List.of(node);
        if (node.isEventSubProcess()) {
            return markings.stream()
                    .map(marking -> interrupts(node) ? Marking.EMPTY.put(here) : marking.put(here))
                    .collect(toSet());
        }
        if (node.is("boundaryEvent")) {
            return markings.stream()
                    .flatMap(marking -> node.scope().nodes().stream()
                            .filter(host -> host.attached().contains(node) && marking.has(host))
                            .map(host -> interrupts(node) ? marking.without(host) : marking)
                            .map(rest -> rest.put(here)))
                    .collect(toSet());
        }
        return passed(leadingTo(node), passage)
                .flatMap(
                        marking -> node.incoming().stream().filter(marking::has).map(flow -> marking.take(List.of(flow))
                                .put(here)))
                .collect(toSet());
    }

    private static boolean interrupts(Node event) {
        var start = event.isEventSubProcess()
                ? event.element().all().filter(inside -> "false".equals(inside.attribute("", "isInterrupting")))
                : Stream.of(event.element()).filter(host -> "false".equals(host.attribute("", "cancelActivity")));
        return start.findAny().isEmpty();
    }

    /** Ends a visit. One that was cut short may have been interrupted by an event that is still to come. */
    void end(Node node, boolean cancelled, Passage passage) {
        markings = markings.stream()
                .flatMap(marking ->
                        cancelled ? Stream.of(marking, marking.take(List.of(node))) : ended(node, marking, passage))
                .collect(toSet());
        requireFew(markings);
    }

    private static Stream<Marking> ended(Node node, Marking marking, Passage passage) {
        if (!marking.has(node)) {
            return Stream.of(marking);
        }
        var terminates = node.element().children().stream()
                .anyMatch(child -> child.name().getLocalPart().equals("terminateEventDefinition"));
        return terminates
                ? Stream.of(Marking.EMPTY)
                : passage.left(node).stream()
                        .map(ways -> marking.take(List.of(node)).put(ways));
    }

    /** Whether every token can come to an end with nobody doing anything more. */
    boolean canFinish(Passage passage) {
        return passed(null, passage).anyMatch(Marking::isEmpty);
    }

    /** Returns the markings, and all to which they can come by themselves within some nodes. */
    private Stream<Marking> passed(@Nullable Set<Node> within, Passage passage) {
        var seen = new HashSet<>(markings);
        var waiting = new ArrayDeque<>(markings);
        while (!waiting.isEmpty()) {
            var marking = waiting.removeFirst();
            marking.flows()
                    .map(Flow::target)
                    .distinct()
                    .filter(node -> within == null ? isPassable(node) : within.contains(node))
                    .flatMap(node -> passage.through(node, marking))
                    .filter(seen::add)
                    .forEach(waiting::addLast);
            requireFew(seen);
        }
        return seen.stream();
    }

    private static boolean isPassable(Node node) {
        return Passage.holdsNobodyUp(node) || node.is("endEvent");
    }

    /** Returns what can be passed on the way to a node: looking further would only cost time. */
    private static Set<Node> leadingTo(Node node) {
        var leading = new HashSet<Node>();
        var waiting = new ArrayDeque<>(List.of(node));
        while (!waiting.isEmpty()) {
            waiting.removeFirst().incoming().stream()
                    .map(Flow::source)
                    .filter(Passage::holdsNobodyUp)
                    .filter(leading::add)
                    .forEach(waiting::addLast);
        }
        return leading;
    }

    private static void requireFew(Collection<Marking> markings) {
        if (markings.size() > MOST_MARKINGS) {
            throw new TooManyWays();
        }
    }

    /** There are more explanations of what was seen than can be followed. */
    static final class TooManyWays extends RuntimeException {}
}
