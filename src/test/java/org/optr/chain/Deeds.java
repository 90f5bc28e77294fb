package org.optr.chain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.chain.Firm.Part;
import org.optr.engine.WorkItem;
import org.optr.people.CurrentPerson;
import org.optr.project.DeliverableDraft;
import org.optr.project.HandOverCheck;
import org.optr.project.HandOverTopic;
import org.optr.project.HandOvers;
import org.optr.project.MilestoneDraft;
import org.optr.project.ProjectExamples;
import org.optr.project.ProjectId;
import org.optr.project.ProjectPage;
import org.optr.project.ProjectReader;
import org.optr.project.ProjectService;
import org.optr.task.EvidenceDraft;
import org.optr.task.Indicator;
import org.optr.task.PercentRule;
import org.optr.task.Progress;
import org.optr.task.TaskDraft;
import org.optr.task.TaskId;
import org.optr.task.TaskReader;
import org.optr.task.TaskService;
import org.springframework.stereotype.Component;

/** What must be done before a work item can be answered. What is done already is not done again. */
@Component
class Deeds {

    static final int TASKS = 3;

    private final Firm firm;
    private final ProjectService projects;
    private final ProjectReader reader;
    private final HandOvers handOvers;
    private final TaskService tasks;
    private final TaskReader taskReader;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Deeds(
            Firm firm,
            ProjectService projects,
            ProjectReader reader,
            HandOvers handOvers,
            TaskService tasks,
            TaskReader taskReader,
            CurrentPerson currentPerson,
            Clock clock) {
        this.firm = firm;
        this.projects = projects;
        this.reader = reader;
        this.handOvers = handOvers;
        this.tasks = tasks;
        this.taskReader = taskReader;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Does what comes before the answer, as the acting person; returns what is submitted beside the decision. */
    Map<String, @Nullable Object> before(WorkItem item) {
        var subject = item.subject() == null ? "" : item.subject().id();
        switch (item.step()) {
            case "WriteBusinessCase" -> argue(page(subject));
            case "PlanProject" -> plan(page(subject));
            case "DoTask" -> work(TaskId.of(subject));
            case "AcceptHandOver" ->
                currentPerson.actingAs(firm.person(Part.MANAGER), () -> prepareHandOver(ProjectId.of(subject)));
            default -> {}
        }
        return item.step().equals("GradeResult") ? Map.of("score", new BigDecimal("0.7")) : Map.of();
    }

    private void argue(ProjectPage page) {
        if (!page.missing().isEmpty()) {
            projects.writeBusinessCase(page.id(), page.version(), ProjectExamples.businessCase());
        }
    }

    private void plan(ProjectPage page) {
        var end = page.period().endsOn();
        if (page.milestones().isEmpty()) {
            projects.addMilestone(page.id(), new MilestoneDraft("Pilot", end));
        }
        if (page.deliverables().isEmpty()) {
            projects.addDeliverable(
                    page.id(), new DeliverableDraft("Order system", "All orders pass", firm.person(Part.MANAGER), end));
        }
        Stream.iterate(taskReader.wbs(page.id()).rows().size() + 1, number -> number <= TASKS, number -> number + 1)
                .forEach(number -> tasks.add(page.id(), null, task("Task " + number)));
    }

    private TaskDraft task(String title) {
        var today = LocalDate.now(clock);
        return new TaskDraft(
                title,
                "",
                firm.person(Part.RESPONSIBLE),
                today,
                today.plusDays(20),
                new Indicator("Orders that pass", "%", null, new BigDecimal("95")),
                BigDecimal.TEN,
                PercentRule.MANUAL,
                List.of(),
                null,
                Set.of(),
                null);
    }

    private void work(TaskId task) {
        var page = taskReader.page(task).orElseThrow();
        if (page.row().actual() == null) {
            var all = new Progress(
                    new BigDecimal("100"), Set.of(), null, new BigDecimal("96"), BigDecimal.ONE, "Everything passes");
            tasks.report(task, page.row().version(), all);
        }
        if (page.evidence().isEmpty()) {
            tasks.addEvidence(task, new EvidenceDraft("Protocol", "https://example.com/protocol", ""));
        }
    }

    private void prepareHandOver(ProjectId project) {
        handOvers.of(project).checks().stream()
                .filter(check -> !check.clear())
                .map(HandOverCheck::topic)
                .forEach(topic -> handOvers.check(project, done(topic)));
    }

    private static HandOverCheck done(HandOverTopic topic) {
        return new HandOverCheck(topic, true, "");
    }

    private ProjectPage page(String project) {
        return reader.page(ProjectId.of(project)).orElseThrow();
    }
}
