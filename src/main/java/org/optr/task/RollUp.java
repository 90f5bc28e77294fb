package org.optr.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a summary shows of the tasks below it; cancelled ones count for their status only. */
record RollUp(
        TaskStatus status, @Nullable LocalDate startsOn, @Nullable LocalDate dueOn, Optional<BigDecimal> percent) {

    private static final List<TaskStatus> FURTHEST_FIRST =
            List.of(TaskStatus.ACCEPTED, TaskStatus.OFFERED, TaskStatus.PLANNED);

    /** @param leaves at least one */
    static RollUp of(Collection<Task> leaves) {
        var counting = leaves.stream()
                .filter(task -> task.status() != TaskStatus.CANCELLED)
                .toList();
        return new RollUp(
                status(leaves),
                dates(
                                counting,
                                task -> Stream.of(
                                        task.terms().startsOn(), task.terms().dueOn()))
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                dates(
                                counting,
                                task -> Stream.of(
                                        task.terms().startsOn(), task.terms().dueOn()))
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                percent(counting));
    }

    /** As {@link Share#mean}, without cancelled tasks. */
    static Optional<BigDecimal> percent(Collection<Task> leaves) {
        return Share.mean(shares(leaves));
    }

    static List<Share> shares(Collection<Task> leaves) {
        return leaves.stream()
                .filter(task -> task.status() != TaskStatus.CANCELLED)
                .map(task -> new Share(task.course().percent(), task.terms().effortHours()))
                .toList();
    }

    private static TaskStatus status(Collection<Task> leaves) {
        var found = leaves.stream()
                .map(Task::status)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TaskStatus.class)));
        if (found.equals(Set.of(TaskStatus.CANCELLED))) {
            return TaskStatus.CANCELLED;
        }
        found.remove(TaskStatus.CANCELLED);
        if (found.equals(Set.of(TaskStatus.DONE))) {
            return TaskStatus.DONE;
        }
        return FURTHEST_FIRST.stream()
                .filter(status -> !found.contains(TaskStatus.DONE)
                        && !found.contains(TaskStatus.SUBMITTED)
                        && !found.contains(TaskStatus.IN_PROGRESS))
                .filter(found::contains)
                .findFirst()
                .orElse(TaskStatus.IN_PROGRESS);
    }

    private static Stream<LocalDate> dates(Collection<Task> tasks, Function<Task, Stream<@Nullable LocalDate>> of) {
        return tasks.stream().flatMap(of).filter(Objects::nonNull);
    }
}
