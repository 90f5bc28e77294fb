package org.optr.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.optr.shared.RuleViolation;

class WbsMovesPropertiesTest {

    private static final int TASKS = 12;

    private record Spot(@Nullable TaskId parent, int position) {}

    private static List<Task> twelve() {
        return IntStream.range(0, TASKS)
                .mapToObj(i -> {
                    var task = new Task(TaskId.next(), TaskExamples.PROJECT, TaskDraft.titled("Task " + i));
                    task.place(null, i);
                    return task;
                })
                .toList();
    }

    private static void tryTo(Runnable move) {
        try {
            move.run();
        } catch (RuleViolation refused) {
            assertThat(refused.key())
                    .isIn(
                            "task.indent.first",
                            "task.outdent.top",
                            "task.move.below-itself",
                            "task.level",
                            "task.dependency.circle");
        }
    }

    private static void moveAtRandom(TaskPlan plan, List<Task> tasks, Random random) {
        var one = tasks.get(random.nextInt(tasks.size())).id();
        var other = tasks.get(random.nextInt(tasks.size())).id();
        tryTo(() -> {
            switch (random.nextInt(6)) {
                case 0 -> plan.indent(one);
                case 1 -> plan.outdent(one);
                case 2 -> plan.shift(one, 1);
                case 3 -> plan.shift(one, -1);
                case 4 -> plan.move(one, null, random.nextInt(TASKS));
                default -> plan.move(one, other, random.nextInt(TASKS));
            }
        });
    }

    private static Map<TaskId, Spot> spots(List<Task> tasks) {
        var spots = new HashMap<TaskId, Spot>();
        tasks.forEach(task -> spots.put(task.id(), new Spot(task.parent(), task.position())));
        return spots;
    }

    @Property(tries = 200)
    void whateverIsMovedItStaysOneTreeWithoutGaps(
            @ForAll @IntRange(min = 1, max = 60) int moves, @ForAll Random random) {
        var tasks = twelve();
        var plan = TaskExamples.plan(tasks);

        IntStream.range(0, moves).forEach(i -> moveAtRandom(plan, tasks, random));

        var read = TaskExamples.plan(tasks).tree().places();
        assertThat(read.keySet())
                .containsExactlyElementsOf(plan.tree().places().keySet())
                .hasSize(TASKS);
        assertThat(read.values()).allSatisfy(place -> {
            assertThat(place.level()).isBetween(1, 8);
            assertThat(place.code()).isEqualTo(plan.code(place.task()));
            assertThat(place.code().split("\\.")).hasSize(place.level());
        });
        assertThat(read.values()).extracting(Tree.Place::code).doesNotHaveDuplicates();
        for (var parent : parents(tasks)) {
            assertThat(plan.tree().children(parent))
                    .extracting(Task::position)
                    .containsExactlyElementsOf(
                            IntStream.range(0, plan.tree().children(parent).size())
                                    .boxed()
                                    .toList());
        }
    }

    private static List<@Nullable TaskId> parents(List<Task> tasks) {
        var parents = new ArrayList<@Nullable TaskId>();
        parents.add(null);
        tasks.forEach(task -> parents.add(task.id()));
        return parents;
    }

    @Property(tries = 200)
    void aMoveWritesOldAndNewSiblingsOnly(@ForAll @IntRange(max = 40) int moves, @ForAll Random random) {
        var tasks = twelve();
        var plan = TaskExamples.plan(tasks);
        IntStream.range(0, moves).forEach(i -> moveAtRandom(plan, tasks, random));
        var task = tasks.get(random.nextInt(TASKS));
        var before = spots(tasks);

        tryTo(() -> plan.indent(task.id()));

        var from = before.get(task.id()).parent();
        assertThat(tasks)
                .filteredOn(each -> !before.get(each.id()).equals(new Spot(each.parent(), each.position())))
                .allSatisfy(each -> assertThat(each.parent()).isIn(from, task.parent()));
    }

    @Property(tries = 200)
    void outdentingTakesAnIndentBack(@ForAll @IntRange(min = 1, max = TASKS - 1) int which) {
        var tasks = twelve();
        var plan = TaskExamples.plan(tasks);
        var before = spots(tasks);

        plan.indent(tasks.get(which).id());
        plan.outdent(tasks.get(which).id());

        assertThat(spots(tasks)).isEqualTo(before);
    }

    @Property(tries = 200)
    void noOrderOfDependenciesAndMovesMakesACircle(
            @ForAll @Size(max = 30) List<@IntRange(max = TASKS - 1) Integer> pairs, @ForAll Random random) {
        var tasks = twelve();
        var plan = TaskExamples.plan(tasks);
        for (var first : pairs) {
            var task = tasks.get(random.nextInt(TASKS));
            var before = task.terms().draft();
            try {
                plan.change(
                        task.id(),
                        before.withDependencies(
                                TaskExamples.after(tasks.get(first).id())),
                        TaskExamples.LABELS);
            } catch (RuleViolation refused) {
                task.terms().write(before);
            }
            moveBackIfRefused(plan, tasks, random);
        }

        assertThat(canAllBeDone(plan)).isTrue();
    }

    private static void moveBackIfRefused(TaskPlan plan, List<Task> tasks, Random random) {
        var task = tasks.get(random.nextInt(TASKS));
        var spot = new Spot(task.parent(), task.position());
        try {
            plan.move(task.id(), tasks.get(random.nextInt(TASKS)).id(), random.nextInt(TASKS));
        } catch (RuleViolation refused) {
            plan.tree().place(task, spot.parent(), spot.position());
        }
    }

    /** Does leaves in any order in which nothing open stands before them. */
    private static boolean canAllBeDone(TaskPlan plan) {
        var left = new ArrayList<>(plan.tree().leaves());
        left.sort(Comparator.comparing(task -> task.id().value()));
        var progress = true;
        while (progress && !left.isEmpty()) {
            var next = left.stream()
                    .filter(task -> plan.waits().openBefore(task).isEmpty())
                    .toList();
            next.forEach(task -> task.cancel("Done with"));
            progress = left.removeAll(next);
        }
        return left.isEmpty();
    }
}
