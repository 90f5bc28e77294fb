package org.optr.workbench.compare;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells what became of the plain paths by the steps that they leave: "Next step: A becomes B". What comes or goes with a
 * step of its own is drawn with that step and needs no words.
 */
final class Paths {

    private final Map<String, List<Sentence>> sentences = new HashMap<>();
    private final Map<String, List<String>> drawn = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Scene then;
    private final Scene now;

    Paths(Matching matching, Scene then, Scene now) {
        this.then = then;
        this.now = now;
        withTheirSteps(matching.added());
        withTheirSteps(matching.removed());
        matching.pairs().stream().filter(pair -> !Drawing.isFlow(pair.after())).forEach(pair -> {
            nextStep(pair.after().id());
            branches(pair.after());
        });
    }

    List<Sentence> sentences(String element) {
        return sentences.getOrDefault(element, List.of());
    }

    /** Returns the paths that are seen with an element. */
    List<String> drawn(String element) {
        return drawn.getOrDefault(element, List.of());
    }

    /** Whether a path is told by a step. */
    boolean hasTold(String flow) {
        return told.contains(flow);
    }

    private void withTheirSteps(List<Item> items) {
        var steps = items.stream()
                .filter(item -> !Drawing.isFlow(item))
                .map(Item::id)
                .collect(toSet());
        items.stream().filter(Drawing::isPlain).forEach(flow -> Stream.of("@targetRef", "@sourceRef")
                .map(flow::fact)
                .filter(steps::contains)
                .findFirst()
                .ifPresent(step -> draw(step, flow.id())));
    }

    private void draw(String element, String flow) {
        if (told.add(flow)) {
            drawn.computeIfAbsent(element, id -> new ArrayList<>()).add(flow);
        }
    }

    private void nextStep(String id) {
        var before = plainFrom(id, then, now);
        var after = plainFrom(id, now, then);
        var gone = without(before, after);
        var come = without(after, before);
        if (gone.size() == 1 && come.size() == 1) {
            var former = then.labels().of(gone.get(0).fact("@targetRef"));
            var present = now.labels().of(come.get(0).fact("@targetRef"));
            say(id, Becomes.of(Becomes.label("next-step"), former, present));
            Stream.concat(gone.stream(), come.stream()).forEach(flow -> draw(id, flow.id()));
        }
    }

    /** Returns the plain paths that leave a step, without those that leave another one in the other version. */
    private static List<Item> plainFrom(String id, Scene scene, Scene other) {
        return scene.drawing()
                .flowsFrom(id)
                .filter(Drawing::isPlain)
                .filter(flow -> other.drawing()
                        .item(flow.id())
                        .filter(twin -> !twin.fact("@sourceRef").equals(id))
                        .isEmpty())
                .toList();
    }

    /** Returns the paths that lead where none of the others leads by the same path. */
    private static List<Item> without(List<Item> flows, List<Item> others) {
        return flows.stream()
                .filter(flow -> others.stream()
                        .noneMatch(other -> other.id().equals(flow.id())
                                && other.fact("@targetRef").equals(flow.fact("@targetRef"))))
                .toList();
    }

    /** The first branch whose condition holds is taken, so that their order counts. */
    private void branches(Item gateway) {
        if (!gateway.type().equals("exclusiveGateway")) {
            return;
        }
        var before = then.drawing().flowsFrom(gateway.id()).map(Item::id).toList();
        var after = now.drawing().flowsFrom(gateway.id()).map(Item::id).toList();
        var stillBefore = before.stream().filter(after::contains).toList();
        var stillAfter = after.stream().filter(before::contains).toList();
        if (!stillBefore.equals(stillAfter)) {
            after.stream()
                    .map(now.labels()::of)
                    .reduce((first, second) -> new Sentence("compare.list", first, second))
                    .ifPresent(order -> say(gateway.id(), new Sentence("compare.branch-order", order)));
        }
    }

    private void say(String element, Sentence sentence) {
        sentences.computeIfAbsent(element, id -> new ArrayList<>()).add(sentence);
    }
}
