package org.optr.task.ui.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.task.PlannedTask;
import org.optr.task.TaskId;
import org.optr.task.Wbs;
import org.optr.task.WbsRow;

/**
 * A plan as it was read once, with what its lines need to be worded.
 *
 * @param agreed the tasks as the last baseline has them; empty before the first
 */
record PlanData(
        Wbs wbs,
        Map<TaskId, WbsRow> tasks,
        Map<PersonId, PersonSummary> persons,
        Map<TaskId, PlannedTask> agreed,
        Timeline timeline,
        LocalDate today) {

    static PlanData of(
            Wbs wbs,
            Map<PersonId, PersonSummary> persons,
            Map<TaskId, PlannedTask> agreed,
            Timeline timeline,
            LocalDate today) {
        var tasks = wbs.rows().stream().collect(Collectors.toMap(WbsRow::id, Function.identity()));
        return new PlanData(wbs, tasks, persons, agreed, timeline, today);
    }

    /** Returns how much of all work is done, from 0 to 1; null without tasks. */
    @Nullable BigDecimal done() {
        var percent = wbs.percent();
        return percent == null ? null : percent.movePointLeft(2);
    }

    Optional<PersonSummary> responsible(WbsRow task) {
        return Optional.ofNullable(task.content().responsible()).map(persons::get);
    }

    @Nullable PlannedTask agreed(TaskId task) {
        return agreed.get(task);
    }

    /** Returns how many days a task is late; 0 where it is not. */
    long daysLate(WbsRow task) {
        var due = task.dueOn();
        return due != null && task.status().open() && due.isBefore(today) ? ChronoUnit.DAYS.between(due, today) : 0;
    }

    /** Returns the codes of the tasks that come before. */
    List<String> predecessors(WbsRow task) {
        return task.content().dependencies().stream()
                .filter(dependency -> tasks.containsKey(dependency.predecessor()))
                .map(dependency ->
                        code(dependency.predecessor()) + (dependency.lagDays() == 0 ? "" : "+" + dependency.lagDays()))
                .sorted()
                .toList();
    }

    private String code(TaskId task) {
        var row = tasks.get(task);
        return row == null ? "" : row.code();
    }
}
