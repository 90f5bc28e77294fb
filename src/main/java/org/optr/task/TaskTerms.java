package org.optr.task;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.project.DeliverableId;
import org.optr.project.MissingFact;

/** What is written in a task. */
@Embeddable
class TaskTerms {

    private String title;
    private String description;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "responsible_id"))
    private @Nullable PersonId responsible;

    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate dueOn;

    @Embedded
    private @Nullable Indicator indicator;

    private @Nullable BigDecimal effortHours;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "percent_rule")
    private PercentRule rule;

    @ElementCollection
    @CollectionTable(name = "task_step", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<WorkStep> steps = new ArrayList<>();

    private @Nullable BigDecimal units;

    @ElementCollection
    @CollectionTable(name = "task_dependency", joinColumns = @JoinColumn(name = "task_id"))
    @AttributeOverride(name = "predecessor.value", column = @Column(name = "predecessor_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<Dependency> dependencies = new HashSet<>();

    @Embedded
    private @Nullable DeliverableId deliverable;

    @SuppressWarnings("NullAway.Init")
    protected TaskTerms() {}

    @SuppressWarnings("NullAway.Init")
    TaskTerms(TaskDraft draft) {
        write(draft);
    }

    /** Steps of the same title stay done. */
    final void write(TaskDraft draft) {
        title = draft.title();
        description = draft.description();
        responsible = draft.responsible();
        startsOn = draft.startsOn();
        dueOn = draft.dueOn();
        indicator = draft.indicator();
        effortHours = draft.effortHours();
        rule = draft.rule();
        units = draft.units();
        deliverable = draft.deliverable();
        setSteps(draft.steps(), doneSteps());
        dependencies.retainAll(draft.dependencies());
        dependencies.addAll(draft.dependencies());
    }

    void tick(Set<String> done) {
        var known = steps.stream().map(WorkStep::title).toList();
        require(known.containsAll(done), "task.step.gone");
        setSteps(steps, done);
    }

    private void setSteps(List<WorkStep> wanted, Set<String> done) {
        var next = wanted.stream()
                .map(step -> step.withDone(done.contains(step.title())))
                .toList();
        if (!next.equals(steps)) {
            steps.clear();
            steps.addAll(next);
        }
    }

    private Set<String> doneSteps() {
        return new HashSet<>(
                steps.stream().filter(WorkStep::done).map(WorkStep::title).toList());
    }

    void giveTo(PersonId person) {
        responsible = person;
    }

    void forget(TaskId predecessor) {
        dependencies.removeIf(dependency -> dependency.predecessor().equals(predecessor));
    }

    TaskDraft draft() {
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
                dependencies,
                deliverable);
    }

    /** What has to be known before the task is offered. */
    List<MissingFact> missing() {
        return missing(title, responsible, dueOn, indicator);
    }

    static List<MissingFact> missing(TaskDraft draft) {
        return missing(draft.title(), draft.responsible(), draft.dueOn(), draft.indicator());
    }

    private static List<MissingFact> missing(
            String title, @Nullable Object responsible, @Nullable Object dueOn, @Nullable Object indicator) {
        return Stream.of(
                        when(responsible == null, "task.missing.responsible"),
                        when(dueOn == null, "task.missing.deadline"),
                        when(indicator == null, "task.missing.indicator"))
                .flatMap(key -> key)
                .map(key -> new MissingFact(key, title))
                .toList();
    }

    private static Stream<String> when(boolean missing, String key) {
        return missing ? Stream.of(key) : Stream.empty();
    }

    String title() {
        return title;
    }

    @Nullable PersonId responsible() {
        return responsible;
    }

    @Nullable LocalDate startsOn() {
        return startsOn;
    }

    @Nullable LocalDate dueOn() {
        return dueOn;
    }

    @Nullable BigDecimal effortHours() {
        return effortHours;
    }

    PercentRule rule() {
        return rule;
    }

    List<WorkStep> steps() {
        return List.copyOf(steps);
    }

    @Nullable BigDecimal units() {
        return units;
    }

    Set<Dependency> dependencies() {
        return Set.copyOf(dependencies);
    }
}
