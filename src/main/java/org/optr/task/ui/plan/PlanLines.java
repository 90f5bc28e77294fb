package org.optr.task.ui.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.optr.task.TaskId;
import org.optr.task.WbsRow;

/** Which lines of a plan are shown: those below a folded summary are not, a new task is where it will stand. */
final class PlanLines {

    private final Map<TaskId, WbsRow> tasks = new HashMap<>();
    private final Set<TaskId> folded = new HashSet<>();
    private List<WbsRow> rows = List.of();
    private @Nullable TaskId naming;
    private @Nullable TaskId newAfter;
    private boolean adding;

    void read(List<WbsRow> now) {
        rows = now;
        tasks.clear();
        now.forEach(row -> tasks.put(row.id(), row));
    }

    boolean isEmpty() {
        return rows.isEmpty() && naming == null;
    }

    Optional<WbsRow> task(@Nullable TaskId id) {
        return Optional.ofNullable(id).map(tasks::get);
    }

    long missing() {
        return rows.stream().filter(row -> !row.missing().isEmpty()).count();
    }

    /** Opens a line for a new task below the sibling and its subtasks; null for the end. */
    void nameNew(@Nullable TaskId after) {
        naming = PlanLine.NEW;
        adding = true;
        newAfter = tasks.containsKey(after) ? after : null;
    }

    void name(TaskId task) {
        naming = task;
        adding = false;
    }

    /** The title is kept, and its line stays open for writing. */
    void goOnNaming(TaskId task) {
        naming = task;
    }

    /** Whether one new task after the other is written. */
    boolean adding() {
        return adding;
    }

    void stopNaming() {
        naming = null;
    }

    @Nullable TaskId naming() {
        return naming;
    }

    /** The sibling below which the new task comes; null for the end. */
    @Nullable TaskId newAfter() {
        return newAfter;
    }

    void fold(TaskId summary) {
        if (!folded.remove(summary)) {
            folded.add(summary);
        }
    }

    /** Unfolds what hides the task. */
    void reveal(TaskId id) {
        for (var row = tasks.get(id); row != null && row.parent() != null; row = tasks.get(row.parent())) {
            folded.remove(row.parent());
        }
    }

    /** Returns the first task that misses something below the given one, else from the top. */
    Optional<TaskId> nextMissing(@Nullable TaskId from) {
        var start = position(from) + 1;
        return IntStream.range(0, rows.size())
                .mapToObj(step -> rows.get((start + step) % rows.size()))
                .filter(row -> !row.missing().isEmpty())
                .map(WbsRow::id)
                .findFirst();
    }

    /** Returns the task that is shown after the given one and its subtasks, else the one before it: where to go when it is gone. */
    Optional<TaskId> neighbour(TaskId id) {
        var here = position(id);
        var after = end(here);
        if (after < rows.size()) {
            return Optional.of(rows.get(after).id());
        }
        return here > 0 ? Optional.of(rows.get(here - 1).id()) : Optional.empty();
    }

    List<PlanLine> shown() {
        var lines = new ArrayList<PlanLine>();
        var newAt = newAfter == null ? rows.size() : end(position(newAfter));
        for (var i = 0; i < rows.size(); i++) {
            if (naming(PlanLine.NEW) && i == newAt) {
                lines.add(newLine());
            }
            var row = rows.get(i);
            var open = row.summary() && !folded.contains(row.id());
            lines.add(new PlanLine(row.id(), row, row.level(), open, naming(row.id())));
            if (row.summary() && !open) {
                i = end(i) - 1;
            }
        }
        if (naming(PlanLine.NEW) && newAt == rows.size()) {
            lines.add(newLine());
        }
        return lines;
    }

    private boolean naming(TaskId key) {
        return key.equals(naming);
    }

    private PlanLine newLine() {
        return new PlanLine(
                PlanLine.NEW, null, task(newAfter).map(WbsRow::level).orElse(1), false, true);
    }

    private int position(@Nullable TaskId id) {
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Where the subtasks of the task at the position end. */
    private int end(int position) {
        var end = position + 1;
        while (end < rows.size() && rows.get(end).level() > rows.get(position).level()) {
            end++;
        }
        return end;
    }
}
