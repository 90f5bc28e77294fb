package org.optr.task.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.vaadin.flow.component.button.Button;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.optr.ApplicationViewTest;
import org.optr.engine.WorkItem;
import org.optr.inbox.InboxFixtures;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.project.ProjectFixtures;
import org.optr.project.ProjectId;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.task.EvidenceDraft;
import org.optr.task.Indicator;
import org.optr.task.PercentRule;
import org.optr.task.Progress;
import org.optr.task.TaskAssignment;
import org.optr.task.TaskDraft;
import org.optr.task.TaskId;
import org.optr.task.TaskPage;
import org.optr.task.TaskReader;
import org.optr.task.TaskService;
import org.springframework.beans.factory.annotation.Autowired;

/** Mei manages a running project that Sven sponsors; Rita does its tasks. */
abstract class TaskScene extends ApplicationViewTest {

    static final EvidenceDraft REPORT = new EvidenceDraft("Test report", "https://example.org/report", "All green");

    @Autowired
    PeopleFixtures people;

    @Autowired
    TaskService tasks;

    @Autowired
    TaskReader reader;

    @Autowired
    private ProjectFixtures projects;

    @Autowired
    private TaskAssignment assignment;

    @Autowired
    private Clock clock;

    PersonId mei;
    PersonId rita;
    ProjectId project;

    @BeforeEach
    void ritaWorksForMei() {
        var unit = people.unit("Delivery");
        mei = people.person("Mei", unit);
        rita = people.person("Rita", unit);
        var faster = projects.objective("Deliver faster", unit);
        project = projects.running(
                projects.draft("One order system", faster, unit, mei, people.person("Sven", unit)), mei);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    TaskDraft draft(String title) {
        return TaskDraft.titled(title)
                .withResponsible(rita)
                .withDates(today(), today().plusDays(9))
                .withIndicator(new Indicator("Orders that pass", "orders", null, new BigDecimal(500)))
                .withEffort(new BigDecimal(16));
    }

    TaskDraft byPercent(String title) {
        var draft = draft(title);
        return new TaskDraft(
                draft.title(),
                "All shops, one after the other",
                draft.responsible(),
                draft.startsOn(),
                draft.dueOn(),
                draft.indicator(),
                draft.effortHours(),
                PercentRule.MANUAL,
                List.of(),
                null,
                Set.of(),
                null);
    }

    TaskId planned(TaskDraft draft) {
        return people.as(mei, () -> tasks.add(project, null, draft));
    }

    TaskId offered(TaskDraft draft) {
        var task = planned(draft);
        people.as(mei, () -> assignment.offer(task));
        return task;
    }

    TaskId accepted(TaskDraft draft) {
        var task = offered(draft);
        people.as(rita, () -> assignment.accept(task, rita));
        return task;
    }

    TaskId declined(TaskDraft draft, String reason) {
        var task = offered(draft);
        people.as(rita, () -> assignment.decline(task, rita, reason));
        return task;
    }

    TaskId submitted(TaskDraft draft) {
        var task = accepted(draft);
        people.as(rita, () -> {
            tasks.addEvidence(task, REPORT);
            tasks.report(
                    task,
                    page(task).row().version(),
                    new Progress(null, Set.of(), null, new BigDecimal(480), new BigDecimal(12), "Nearly all"));
            assignment.submit(task, rita);
        });
        return task;
    }

    TaskPage page(TaskId task) {
        return people.as(rita, () -> reader.page(task).orElseThrow());
    }

    /** Presses a button of the dialog, whatever the page behind it offers. */
    static void pressInDialog(String words) {
        var button = _find(Button.class, each -> each.withText(words));
        button.get(button.size() - 1).click();
    }

    static WorkItem itemAbout(TaskId task, PersonId assignee) {
        return InboxFixtures.item().about(ref(task)).claimedBy(assignee).build();
    }

    static SubjectRef ref(TaskId task) {
        return new SubjectRef(SubjectKind.TASK, task.toString());
    }
}
