package org.optr.task.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.OpenWorkItems;
import org.optr.engine.OpenWorkItems.OpenWorkItem;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.project.ProjectFixtures;
import org.optr.project.ProjectId;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.task.EvidenceDraft;
import org.optr.task.Indicator;
import org.optr.task.Progress;
import org.optr.task.TaskDraft;
import org.optr.task.TaskId;
import org.optr.task.TaskPage;
import org.optr.task.TaskReader;
import org.optr.task.TaskService;
import org.optr.task.TaskStatus;
import org.springframework.beans.factory.annotation.Autowired;

/** The process with everything behind it: Max manages, Rita is responsible, Tom takes over. */
@OptrTest
class TaskAssignmentProcessTest {

    @Autowired
    private TaskService tasks;

    @Autowired
    private TaskReader reader;

    @Autowired
    private ProjectFixtures projects;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private WorkItems items;

    @Autowired
    private OpenWorkItems openItems;

    @Autowired
    private Clock clock;

    private PersonId max;
    private PersonId rita;
    private PersonId tom;
    private ProjectId project;

    @BeforeEach
    void maxManagesARunningProject() {
        UnitId unit = people.unit("Logistics 物流");
        max = people.person("Max", unit);
        rita = people.person("Rita", unit);
        tom = people.person("Tom", unit);
        var faster = projects.objective("Deliver faster", unit);
        project = projects.running(
                projects.draft("One order system", faster, unit, max, people.person("Sina", unit)), max);
    }

    @Test
    void aTaskIsOfferedDoneAndAccepted() {
        var task = offered();
        assertThat(item(task).assignee()).isEqualTo(rita);
        assertThat(page(task).status()).isEqualTo(TaskStatus.OFFERED);

        complete(rita, task, "accept", null);
        assertThat(page(task).status()).isEqualTo(TaskStatus.ACCEPTED);
        report(task);
        complete(rita, task, "submit", null);
        assertThat(item(task).assignee()).isEqualTo(max);
        complete(max, task, "accept", null);

        assertThat(page(task).status()).isEqualTo(TaskStatus.DONE);
        assertThat(page(task).row().percent()).isEqualByComparingTo("100");
        assertThat(open(task)).isEmpty();
    }

    @Test
    void aTaskThatLacksAFactEndsItsRunAndStaysPlanned() {
        var task = planned(TaskDraft.titled("Connect the shop"));

        start(task);

        assertThat(open(task)).isEmpty();
        assertThat(page(task).status()).isEqualTo(TaskStatus.PLANNED);
    }

    @Test
    void withoutValueAndEvidenceNothingIsSubmitted() {
        var task = offered();
        complete(rita, task, "accept", null);

        assertThatThrownBy(() -> complete(rita, task, "submit", null)).isInstanceOf(RuleViolation.class);

        assertThat(item(task).step()).isEqualTo("DoTask");
    }

    @Test
    void whatIsDeclinedIsOfferedToSomebodyElse() {
        var task = offered();
        complete(rita, task, "decline", "On holiday");
        assertThat(page(task).reason()).isEqualTo("On holiday");

        people.as(
                max,
                () -> items.complete(item(task).id(), Map.of("outcome", "reassign", "responsible", tom.toString())));

        assertThat(item(task).assignee()).isEqualTo(tom);
        assertThat(page(task).content().responsible()).isEqualTo(tom);
        assertThat(page(task).status()).isEqualTo(TaskStatus.OFFERED);
    }

    @Test
    void theManagerHandsATaskOverWhileItIsDone() {
        var task = offered();
        complete(rita, task, "accept", null);

        people.as(max, () -> tasks.reassign(task, tom, "Rita is needed elsewhere"));

        assertThat(item(task).step()).isEqualTo("RespondToAssignment");
        assertThat(item(task).assignee()).isEqualTo(tom);
    }

    @Test
    void whatIsNotGoodEnoughGoesBackWithTheReason() {
        var task = offered();
        complete(rita, task, "accept", null);
        report(task);
        complete(rita, task, "submit", null);

        complete(max, task, "changes", "Which orders?");

        assertThat(item(task).step()).isEqualTo("DoTask");
        assertThat(item(task).round()).isEqualTo(2);
        assertThat(page(task).status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(page(task).reason()).isEqualTo("Which orders?");
    }

    @Test
    void whoDidTheTaskIsKeptFromItsAcceptanceWithWhoStandsInForThem() {
        var task = offered();
        people.substitute(rita, max);
        complete(rita, task, "accept", null);
        report(task);
        complete(rita, task, "submit", null);

        assertThat(items.excluded(item(task).id())).contains(rita, max);
    }

    @Test
    void aCancelledTaskAsksNobodyAnyMore() {
        var task = offered();

        people.as(max, () -> tasks.cancel(task, "The shop closes"));

        assertThat(page(task).status()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(open(task)).isEmpty();
    }

    @Test
    void theManagerGivesUpWhatNobodyWants() {
        var task = offered();
        complete(rita, task, "decline", "On holiday");

        complete(max, task, "cancel", "Not needed after all");

        assertThat(page(task).status()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(open(task)).isEmpty();
    }

    private TaskId planned(TaskDraft draft) {
        return people.as(max, () -> tasks.add(project, null, draft));
    }

    private TaskId offered() {
        var today = LocalDate.now(clock);
        var task = planned(TaskDraft.titled("Connect the shop")
                .withResponsible(rita)
                .withDates(today, today.plusDays(9))
                .withIndicator(new Indicator("Orders that pass", "", null, new BigDecimal(500))));
        start(task);
        return task;
    }

    private void start(TaskId task) {
        people.as(
                max, () -> runs.start(new ProcessKey("task-assignment"), ref(task), Map.of("taskId", task.toString())));
    }

    private void report(TaskId task) {
        var value = new Progress(null, Set.of(), null, new BigDecimal(500), null, "All orders pass");
        people.as(rita, () -> {
            tasks.addEvidence(task, new EvidenceDraft("Test report", "https://example.org/report", ""));
            tasks.report(task, page(task).row().version(), value);
        });
    }

    private void complete(PersonId person, TaskId task, String outcome, @Nullable String comment) {
        var submitted = new HashMap<String, @Nullable Object>(Map.of("outcome", outcome));
        if (comment != null) {
            submitted.put("comment", comment);
        }
        people.as(person, () -> items.complete(item(task).id(), submitted));
    }

    private TaskPage page(TaskId task) {
        return people.as(max, () -> reader.page(task).orElseThrow());
    }

    private WorkItem item(TaskId task) {
        var open = open(task);
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private List<WorkItem> open(TaskId task) {
        var found = new ArrayList<WorkItem>();
        @Nullable WorkItemId last = null;
        for (var page = openItems.after(last, 500); !page.isEmpty(); page = openItems.after(last, 500)) {
            page.stream()
                    .map(OpenWorkItem::item)
                    .filter(item -> ref(task).equals(item.subject()))
                    .forEach(found::add);
            last = page.get(page.size() - 1).item().id();
        }
        return found;
    }

    private static SubjectRef ref(TaskId task) {
        return new SubjectRef(SubjectKind.TASK, task.toString());
    }
}
