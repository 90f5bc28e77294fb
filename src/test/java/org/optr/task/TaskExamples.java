package org.optr.task;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.optr.people.PersonId;
import org.optr.project.DeliverableId;
import org.optr.project.ProjectExamples;
import org.optr.project.ProjectId;
import org.optr.project.ProjectStanding;
import org.optr.project.ProjectStatus;

/** Tasks for tests without Spring: Mei manages, Sven sponsors, Rita is responsible. */
public final class TaskExamples {

    public static final PersonId MEI = ProjectExamples.MEI;
    public static final PersonId SVEN = ProjectExamples.SVEN;
    public static final PersonId RITA = PersonId.next();
    public static final Instant NOW = ProjectExamples.NOW;
    public static final LocalDate START = ProjectExamples.SPRING.startsOn();
    public static final ProjectId PROJECT = ProjectId.next();

    static final Labels LABELS = new Labels() {

        @Override
        public String person(PersonId id) {
            return id.equals(MEI) ? "Mei" : id.equals(RITA) ? "Rita" : "Somebody";
        }

        @Override
        public String deliverable(DeliverableId id) {
            return "Order system";
        }

        @Override
        public String task(TaskId id) {
            return "Something";
        }
    };

    public static Indicator indicator() {
        return new Indicator("Orders that pass", "%", new BigDecimal(60), new BigDecimal(95));
    }

    /** Returns a draft that can be offered. */
    public static TaskDraft complete(String title, PersonId responsible, LocalDate dueOn) {
        return TaskDraft.titled(title)
                .withResponsible(responsible)
                .withDates(null, dueOn)
                .withIndicator(indicator());
    }

    public static TaskDraft counted(TaskDraft draft, PercentRule rule, List<WorkStep> steps, BigDecimal units) {
        return new TaskDraft(
                draft.title(),
                draft.description(),
                draft.responsible(),
                draft.startsOn(),
                draft.dueOn(),
                draft.indicator(),
                draft.effortHours(),
                rule,
                steps,
                units,
                draft.dependencies(),
                draft.deliverable());
    }

    public static WorkStep step(String title, int weight) {
        return new WorkStep(title, new BigDecimal(weight), false);
    }

    public static Set<Dependency> after(TaskId... predecessors) {
        return Set.copyOf(List.of(predecessors).stream()
                .map(predecessor -> new Dependency(predecessor, 0))
                .toList());
    }

    public static Progress percent(int percent) {
        return new Progress(new BigDecimal(percent), Set.of(), null, null, null, "");
    }

    public static Progress actual(int actual) {
        return new Progress(null, Set.of(), null, new BigDecimal(actual), null, "");
    }

    static Evidence evidence(String title) {
        return new Evidence(EvidenceId.next(), title, "", "Seen", RITA, NOW);
    }

    static ProjectStanding project(ProjectStatus status) {
        return new ProjectStanding(
                PROJECT,
                "One order system",
                status,
                MEI,
                SVEN,
                SVEN,
                ProjectExamples.DELIVERY,
                ProjectExamples.SPRING,
                ProjectExamples.FASTER);
    }

    static TaskPlan plan(Collection<Task> tasks) {
        return new TaskPlan(project(ProjectStatus.RUNNING), tasks);
    }

    static Task planned() {
        return new Task(TaskId.next(), PROJECT, complete("Move the data", RITA, START.plusDays(30)));
    }

    static Task offered() {
        var task = planned();
        task.offer(LABELS, NOW);
        return task;
    }

    static Task accepted() {
        var task = offered();
        task.accept();
        return task;
    }

    static Task inProgress() {
        var task = accepted();
        task.report(actual(70));
        return task;
    }

    static Task submitted() {
        var task = inProgress();
        task.add(evidence("Log"));
        task.submit(Set.of(RITA));
        return task;
    }

    static Task done() {
        var task = submitted();
        task.acceptResult("");
        return task;
    }

    static Task in(TaskStatus status) {
        return switch (status) {
            case PLANNED -> planned();
            case OFFERED -> offered();
            case ACCEPTED -> accepted();
            case IN_PROGRESS -> inProgress();
            case SUBMITTED -> submitted();
            case DONE -> done();
            case CANCELLED -> {
                var task = planned();
                task.cancel("Overtaken");
                yield task;
            }
        };
    }

    private TaskExamples() {}
}
