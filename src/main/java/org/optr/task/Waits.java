package org.optr.task;

import static org.optr.shared.RuleViolation.require;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What must have happened before what. A subtask begins after its summary has begun, which ends after all of its subtasks:
 * so whatever a summary waits for, its subtasks wait for, too.
 */
class Waits {

    private record Moment(TaskId task, boolean end) {}

    private final Tree tree;

    Waits(Tree tree) {
        this.tree = tree;
    }

    /** Returns the predecessors that are still open, of the task itself and of those above it. */
    List<Task> openBefore(Task task) {
        return tree.upwards(task).stream()
                .flatMap(each -> each.terms().dependencies().stream())
                .flatMap(dependency -> tree.find(dependency.predecessor()).stream())
                .filter(predecessor -> tree.leavesOf(predecessor).stream()
                        .anyMatch(leaf -> leaf.status().open()))
                .distinct()
                .toList();
    }

    /** Throws if tasks wait for each other in a circle: takes away whatever can happen and looks whether anything is left. */
    void requireNoCircle() {
        var after = new HashMap<Moment, List<Moment>>();
        var open = new HashMap<Moment, Integer>();
        tree.all().forEach(task -> before(task).forEach(pair -> {
            after.computeIfAbsent(pair.first(), none -> new ArrayList<>()).add(pair.then());
            open.merge(pair.then(), 1, Integer::sum);
        }));
        var happened = happen(after, open);
        require(happened == 2 * tree.size(), "task.dependency.circle", stuck(open));
    }

    private int happen(Map<Moment, List<Moment>> after, Map<Moment, Integer> open) {
        var possible = new ArrayDeque<Moment>();
        moments().filter(moment -> !open.containsKey(moment)).forEach(possible::add);
        var happened = 0;
        while (!possible.isEmpty()) {
            happened++;
            for (var next : after.getOrDefault(possible.pop(), List.of())) {
                if (open.merge(next, -1, Integer::sum) == 0) {
                    possible.add(next);
                }
            }
        }
        return happened;
    }

    private record Pair(Moment first, Moment then) {}

    private Stream<Pair> before(Task task) {
        var begin = new Moment(task.id(), false);
        var end = new Moment(task.id(), true);
        var inside = tree.children(task.id()).stream()
                .flatMap(child -> Stream.of(
                        new Pair(begin, new Moment(child.id(), false)), new Pair(new Moment(child.id(), true), end)));
        var waits = task.terms().dependencies().stream()
                .filter(dependency -> tree.find(dependency.predecessor()).isPresent())
                .map(dependency -> new Pair(new Moment(dependency.predecessor(), true), begin));
        return Stream.of(Stream.of(new Pair(begin, end)), inside, waits).flatMap(pairs -> pairs);
    }

    private Stream<Moment> moments() {
        return tree.all().stream()
                .flatMap(task -> Stream.of(new Moment(task.id(), false), new Moment(task.id(), true)));
    }

    /** Names a task of the circle, or one behind it. */
    private String stuck(Map<Moment, Integer> open) {
        return tree.places().values().stream()
                .filter(place -> open.getOrDefault(new Moment(place.task().id(), false), 0) > 0)
                .filter(place -> !place.task().terms().dependencies().isEmpty())
                .map(place -> place.code() + " " + place.task().terms().title())
                .findFirst()
                .orElse("");
    }
}
