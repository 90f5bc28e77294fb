package org.optr.task;

import static org.optr.shared.RuleViolation.require;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.project.DeliverableId;
import org.optr.shared.Texts;

/**
 * What is written in a task. What is null is not known yet; responsible, deadline and indicator are needed to offer it.
 *
 * @param description empty while unwritten
 * @param responsible who answers for the task
 * @param dueOn the deadline
 * @param effortHours planned, from 0 to 99 999; its weight in what is rolled up
 * @param steps for {@link PercentRule#WEIGHTED_STEPS}, each title once
 * @param units for {@link PercentRule#UNITS}: how many there are to do, more than zero
 * @param dependencies each predecessor once
 * @param deliverable of the project, to which the task contributes
 */
public record TaskDraft(
        String title,
        String description,
        @Nullable PersonId responsible,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable Indicator indicator,
        @Nullable BigDecimal effortHours,
        PercentRule rule,
        List<WorkStep> steps,
        @Nullable BigDecimal units,
        Set<Dependency> dependencies,
        @Nullable DeliverableId deliverable) {

    private static final int MOST_STEPS = 50;
    private static final int MOST_DEPENDENCIES = 50;
    private static final BigDecimal MOST_HOURS = new BigDecimal(99_999);

    public TaskDraft {
        title = Texts.required(title, Limits.TITLE, "task.title");
        description = Texts.optional(description, Limits.LONG, "task.description");
        if (startsOn != null && dueOn != null) {
            require(!dueOn.isBefore(startsOn), "task.dates", startsOn, dueOn);
        }
        effortHours = Numbers.storedOrNull(effortHours);
        require(
                effortHours == null || (effortHours.signum() >= 0 && effortHours.compareTo(MOST_HOURS) <= 0),
                "task.effort",
                MOST_HOURS);
        units = Numbers.storedOrNull(units);
        require(units == null || units.signum() > 0, "task.units");
        require(rule != PercentRule.UNITS || units != null, "task.units");
        require(rule != PercentRule.WEIGHTED_STEPS || !steps.isEmpty(), "task.steps.missing");
        require(steps.size() <= MOST_STEPS, "task.steps.too-many", MOST_STEPS);
        var titles = steps.stream().map(WorkStep::title).distinct().count();
        require(titles == steps.size(), "task.step.title-twice");
        require(dependencies.size() <= MOST_DEPENDENCIES, "task.dependencies.too-many", MOST_DEPENDENCIES);
        var predecessors =
                dependencies.stream().map(Dependency::predecessor).distinct().count();
        require(predecessors == dependencies.size(), "task.dependency.twice");
        steps = List.copyOf(steps);
        dependencies = Set.copyOf(dependencies);
    }

    /** Returns a draft of which only the title is known. */
    public static TaskDraft titled(String title) {
        return new TaskDraft(
                title, "", null, null, null, null, null, PercentRule.ZERO_HUNDRED, List.of(), null, Set.of(), null);
    }

    public TaskDraft withTitle(String other) {
        return new TaskDraft(
                other,
                description,
                responsible,
                startsOn,
                dueOn,
                indicator,
                effortHours,
                rule,
                steps,
                units,
                dependencies,
                deliverable);
    }

    /** @param person null for nobody */
    public TaskDraft withResponsible(@Nullable PersonId person) {
        return new TaskDraft(
                title,
                description,
                person,
                startsOn,
                dueOn,
                indicator,
                effortHours,
                rule,
                steps,
                units,
                dependencies,
                deliverable);
    }

    /** @param start null while unknown */
    public TaskDraft withDates(@Nullable LocalDate start, @Nullable LocalDate due) {
        return new TaskDraft(
                title,
                description,
                responsible,
                start,
                due,
                indicator,
                effortHours,
                rule,
                steps,
                units,
                dependencies,
                deliverable);
    }

    public TaskDraft withIndicator(@Nullable Indicator other) {
        return new TaskDraft(
                title,
                description,
                responsible,
                startsOn,
                dueOn,
                other,
                effortHours,
                rule,
                steps,
                units,
                dependencies,
                deliverable);
    }

    public TaskDraft withEffort(@Nullable BigDecimal hours) {
        return new TaskDraft(
                title,
                description,
                responsible,
                startsOn,
                dueOn,
                indicator,
                hours,
                rule,
                steps,
                units,
                dependencies,
                deliverable);
    }

    public TaskDraft withDependencies(Set<Dependency> others) {
        return new TaskDraft(
                title,
                description,
                responsible,
                startsOn,
                dueOn,
                indicator,
                effortHours,
                rule,
                steps,
                units,
                others,
                deliverable);
    }
}
