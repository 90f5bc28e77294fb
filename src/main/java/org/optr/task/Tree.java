package org.optr.task;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tasks by their place: under which one, and where among its siblings. */
class Tree {

    /** Stands above the tasks at the top. */
    private static final Object TOP = new Object();

    private final Map<TaskId, Task> tasks;
    private final Map<Object, List<Task>> children = new HashMap<>();

    Tree(Collection<Task> tasks) {
        this.tasks = tasks.stream().collect(Collectors.toMap(Task::id, Function.identity()));
        tasks.stream()
                .sorted(Comparator.comparingInt(Task::position)
                        .thenComparing(task -> task.id().value()))
                .forEach(task -> siblings(task.parent()).add(task));
    }

    /** @param code such as {@code 1.2.3} */
    record Place(Task task, String code, int level) {}

    /** Returns every task, depth first. */
    Map<TaskId, Place> places() {
        var places = new LinkedHashMap<TaskId, Place>();
        collect(null, "", 1, places);
        return places;
    }

    private void collect(@Nullable TaskId under, String prefix, int level, Map<TaskId, Place> places) {
        var number = 1;
        for (var task : children(under)) {
            var code = prefix + number++;
            places.put(task.id(), new Place(task, code, level));
            collect(task.id(), code + ".", level + 1, places);
        }
    }

    Optional<Task> find(TaskId id) {
        return Optional.ofNullable(tasks.get(id));
    }

    Collection<Task> all() {
        return List.copyOf(tasks.values());
    }

    int size() {
        return tasks.size();
    }

    /** @param under null for those at the top */
    List<Task> children(@Nullable TaskId under) {
        return List.copyOf(children.getOrDefault(key(under), List.of()));
    }

    boolean isSummary(Task task) {
        return !children(task.id()).isEmpty();
    }

    /** Returns the task and all that are below it, each before its own subtasks. */
    List<Task> withAllBelow(Task task) {
        var all = new ArrayList<>(List.of(task));
        children(task.id()).forEach(child -> all.addAll(withAllBelow(child)));
        return all;
    }

    /** Returns the task itself if it has no subtasks. */
    List<Task> leavesOf(Task task) {
        return withAllBelow(task).stream().filter(each -> !isSummary(each)).toList();
    }

    List<Task> leaves() {
        return places().values().stream()
                .map(Place::task)
                .filter(task -> !isSummary(task))
                .toList();
    }

    /** Returns the task and those above it, nearest first. */
    List<Task> upwards(Task task) {
        return Stream.iterate(Optional.of(task), Optional::isPresent, each -> each.map(Task::parent)
                        .flatMap(this::find))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns how many levels the task and what is below it take. */
    int height(Task task) {
        return 1 + children(task.id()).stream().mapToInt(this::height).max().orElse(0);
    }

    /** Puts a new task or one that is here already in its place; only siblings, old and new, are written. */
    void place(Task task, @Nullable TaskId under, int position) {
        if (tasks.putIfAbsent(task.id(), task) != null) {
            takeOut(task);
        }
        var siblings = siblings(under);
        siblings.add(Math.max(0, Math.min(position, siblings.size())), task);
        number(siblings, under);
    }

    void remove(Task task) {
        takeOut(task);
        tasks.remove(task.id());
    }

    private void takeOut(Task task) {
        var siblings = siblings(task.parent());
        siblings.remove(task);
        number(siblings, task.parent());
    }

    private static void number(List<Task> siblings, @Nullable TaskId under) {
        for (var i = 0; i < siblings.size(); i++) {
            siblings.get(i).place(under, i);
        }
    }

    private List<Task> siblings(@Nullable TaskId under) {
        return children.computeIfAbsent(key(under), none -> new ArrayList<>());
    }

    private static Object key(@Nullable TaskId under) {
        return under == null ? TOP : under;
    }
}
