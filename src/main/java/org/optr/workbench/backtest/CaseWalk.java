package org.optr.workbench.backtest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.PastCases.PastCase;
import org.optr.engine.PastCases.Visit;
import org.optr.workbench.backtest.Obstacle.Reason;
import org.optr.workbench.check.Drawing;
import org.optr.workbench.check.Node;
import org.optr.workbench.check.Scope;

/**
 * Sends one case its way again over a drawing. Every stay in a sub-process is played by itself, so instances of one that is
 * repeated do not mix, and neither do the branches of a parallel gateway. Gateways and start events are not looked for: they
 * may be drawn anew as long as the steps between them stay possible.
 */
final class CaseWalk {

    private static final int AT_THE_END = Integer.MAX_VALUE;

    private final PastCase past;
    private final Drawing followed;
    private final Drawing drawing;
    private final Conditions conditions;
    private final Map<String, List<Visit>> inside;
    private final Map<String, Integer> order = new HashMap<>();

    /** @param followed the drawing by which the case really went */
    CaseWalk(PastCase past, Drawing followed, Drawing drawing, Conditions conditions) {
        this.past = past;
        this.followed = followed;
        this.drawing = drawing;
        this.conditions = conditions;
        inside = past.visits().stream().collect(groupingBy(Visit::parent, toList()));
        past.visits().forEach(visit -> order.put(visit.id(), order.size()));
    }

    /**
     * Returns what is first in the way; nothing if the case could have gone its way.
     *
     * @throws TokenReplay.TooManyWays if nobody can tell
     */
    Optional<Obstacle> first() {
        var process = drawing.scopes().stream()
                .filter(scope -> scope.node() == null)
                .findFirst()
                .orElseThrow();
        var run = past.run().value();
        return within(process, run, List.of(run), past.whole()).map(Found::obstacle);
    }

    private Optional<Found> within(Scope scope, String parent, List<String> around, boolean whole) {
        var own = played(scope, parent, around, whole);
        return Stream.concat(own.stream(), deeper(scope, parent, around).flatMap(Optional::stream))
                .min(Comparator.comparingInt(Found::order));
    }

    private Stream<Optional<Found>> deeper(Scope scope, String parent, List<String> around) {
        return steps(parent)
                .flatMap(visit ->
                        drawing
                                .node(visit.element())
                                .filter(node -> node.scope() == scope)
                                .flatMap(drawing::inside)
                                .stream()
                                .flatMap(inner -> instances(visit)
                                        .map(instance -> within(
                                                inner,
                                                instance.id(),
                                                Stream.concat(Stream.of(instance.id()), around.stream())
                                                        .toList(),
                                                instance.endedAt() != null && !instance.cancelled()))));
    }

    private Stream<Visit> instances(Visit visit) {
        return visit.body() ? inside.getOrDefault(visit.id(), List.of()).stream() : Stream.of(visit);
    }

    /** Returns the visits of steps and events; of what no drawing of this case has, nobody can tell. */
    private Stream<Visit> steps(String parent) {
        return inside.getOrDefault(parent, List.of()).stream().filter(visit -> {
            var node = followed.node(visit.element()).orElseThrow(TokenReplay.TooManyWays::new);
            return !node.isGateway() && !node.is("startEvent");
        });
    }

    private Optional<Found> played(Scope scope, String parent, List<String> around, boolean whole) {
        var replay = new TokenReplay(scope);
        @Nullable Visit last = null;
        for (var moment : moments(parent)) {
            var visit = moment.visit();
            var passage = new Passage(conditions.at(past.facts(), around, moment.at()));
            var node = drawing.node(visit.element());
            if (moment.begins()) {
                var obstacle =
                        changed(visit, scope, node).or(() -> blocked(visit, node.orElseThrow(), replay, passage));
                if (obstacle.isPresent()) {
                    return Optional.of(new Found(named(obstacle.get(), last), order.getOrDefault(visit.id(), 0)));
                }
                last = visit;
            } else {
                replay.end(node.orElseThrow(), visit.cancelled(), passage);
            }
        }
        return whole ? unfinished(replay, around, last) : Optional.empty();
    }

    private static Obstacle named(Obstacle obstacle, @Nullable Visit last) {
        return obstacle.reason() == Reason.NO_WAY && last != null
                ? new Obstacle(Reason.NO_WAY, obstacle.element(), last.element())
                : obstacle;
    }

    private List<Moment> moments(String parent) {
        var moments = new ArrayList<Moment>();
        steps(parent).forEach(visit -> {
            moments.add(new Moment(visit, visit.startedAt(), true));
            if (visit.endedAt() != null) {
                moments.add(new Moment(visit, visit.endedAt(), false));
            }
        });
        moments.sort(Comparator.comparing(Moment::at)
                .thenComparing(moment -> order.getOrDefault(moment.visit().id(), 0))
                .thenComparing(moment -> !moment.begins()));
        return moments;
    }

    /** What the drawing alone says against a visit. */
    private Optional<Obstacle> changed(Visit visit, Scope scope, Optional<Node> now) {
        var element = visit.element();
        if (now.isEmpty()) {
            return Optional.of(new Obstacle(Reason.GONE, element, ""));
        }
        var node = now.get();
        var type = followed.node(element).map(Node::type).orElse("");
        if (!node.is(type)) {
            return Optional.of(new Obstacle(Reason.OTHER_KIND, element, ""));
        }
        if (node.scope() != scope) {
            return Optional.of(new Obstacle(Reason.MOVED, element, node.scope().id()));
        }
        var once = node.element().children().stream()
                .noneMatch(child -> child.name().getLocalPart().equals("multiInstanceLoopCharacteristics"));
        return once && visit.body() && instances(visit).count() > 1
                ? Optional.of(new Obstacle(Reason.NOT_REPEATED, element, ""))
                : Optional.empty();
    }

    private Optional<Obstacle> blocked(Visit visit, Node node, TokenReplay replay, Passage passage) {
        return replay.start(node, passage)
                ? Optional.empty()
                : Optional.of(new Explanation(replay, passage).of(node, visit.element()));
    }

    private Optional<Found> unfinished(TokenReplay replay, List<String> around, @Nullable Visit last) {
        var at = last == null ? past.startedAt() : last.startedAt();
        var passage = new Passage(conditions.at(past.facts(), around, at));
        if (replay.canFinish(passage)) {
            return Optional.empty();
        }
        var element = last == null ? "" : last.element();
        var waits = new Explanation(replay, passage).waiting();
        return Optional.of(new Found(new Obstacle(Reason.STILL_WAITS, element, waits), AT_THE_END));
    }

    private record Moment(Visit visit, Instant at, boolean begins) {}

    private record Found(Obstacle obstacle, int order) {}
}
