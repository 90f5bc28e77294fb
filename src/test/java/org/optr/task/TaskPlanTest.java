package org.optr.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.optr.task.TaskExamples.LABELS;
import static org.optr.task.TaskExamples.MEI;
import static org.optr.task.TaskExamples.RITA;
import static org.optr.task.TaskExamples.START;
import static org.optr.task.TaskExamples.SVEN;
import static org.optr.task.TaskExamples.after;
import static org.optr.task.TaskExamples.complete;
import static org.optr.task.TaskExamples.percent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.optr.people.PersonId;
import org.optr.project.ProjectStanding;
import org.optr.project.ProjectStatus;
import org.optr.shared.FieldChange;
import org.optr.shared.RuleViolation;

class TaskPlanTest {

    private final TaskPlan plan = TaskExamples.plan(List.of());

    private static void assertRefused(String rule, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                .isEqualTo(rule));
    }

    private Task add(String title) {
        return add(null, TaskDraft.titled(title));
    }

    private Task add(@Nullable Task after, TaskDraft draft) {
        return plan.add(TaskId.next(), after == null ? null : after.id(), draft);
    }

    private Task below(Task parent, TaskDraft draft) {
        var task = add(null, draft);
        plan.move(task.id(), parent.id(), Integer.MAX_VALUE);
        return task;
    }

    private void change(Task task, TaskDraft draft) {
        plan.change(task.id(), draft, LABELS);
    }

    private void waitFor(Task task, Task predecessor) {
        change(task, task.terms().draft().withDependencies(after(predecessor.id())));
    }

    private List<String> outline() {
        return plan.tree().places().values().stream()
                .map(place -> place.code() + " " + place.task().terms().title())
                .toList();
    }

    @Test
    void codesFollowThePlaces() {
        var build = add("Build");
        var test = add("Test");
        add(build, TaskDraft.titled("Document"));
        below(build, TaskDraft.titled("Draw"));
        below(build, TaskDraft.titled("Write"));

        assertThat(outline()).containsExactly("1 Build", "1.1 Draw", "1.2 Write", "2 Document", "3 Test");
        assertThat(plan.shift(test.id(), -1).orElseThrow().changes())
                .containsExactly(new FieldChange("code", "3", "2"));
        plan.indent(test.id());
        assertThat(outline()).containsExactly("1 Build", "1.1 Draw", "1.2 Write", "1.3 Test", "2 Document");
        plan.outdent(test.id());
        assertThat(outline()).containsExactly("1 Build", "1.1 Draw", "1.2 Write", "2 Test", "3 Document");
    }

    @Test
    void theFirstAndTheLastStayWhereTheyAre() {
        var one = add("One");
        var two = add("Two");

        assertThat(plan.shift(one.id(), -1)).isEmpty();
        assertThat(plan.shift(two.id(), 1)).isEmpty();
        assertRefused("task.indent.first", () -> plan.indent(one.id()));
        assertRefused("task.outdent.top", () -> plan.outdent(one.id()));
        assertRefused("task.gone", () -> plan.indent(TaskId.next()));
    }

    @Test
    void aTaskDoesNotComeBelowItself() {
        var one = add("One");
        var two = below(one, TaskDraft.titled("Two"));

        assertRefused("task.move.below-itself", () -> plan.move(one.id(), one.id(), 0));
        assertRefused("task.move.below-itself", () -> plan.move(one.id(), two.id(), 0));
    }

    @Test
    void aPlanHasEightLevelsAtMost() {
        var line = add("Level 1");
        for (var level = 2; level <= 8; level++) {
            line = below(line, TaskDraft.titled("Level " + level));
        }
        var eighth = line;
        var more = add("Ninth");
        var top = add("Top");
        below(top, TaskDraft.titled("Below the top"));
        var seventh = plan.task(eighth.parent() == null ? eighth.id() : eighth.parent());

        assertRefused("task.level", () -> plan.move(more.id(), eighth.id(), 0));
        assertRefused("task.level", () -> plan.move(top.id(), seventh.id(), 0));
        assertThat(plan.move(more.id(), seventh.id(), 0)).isPresent();
    }

    @Test
    void aPlanHasAThousandTasksAtMost() {
        var full = TaskExamples.plan(IntStream.range(0, 1_000)
                .mapToObj(i -> new Task(TaskId.next(), TaskExamples.PROJECT, TaskDraft.titled("Task " + i)))
                .toList());

        assertRefused("task.plan.full", () -> full.add(TaskId.next(), null, TaskDraft.titled("One more")));
    }

    @Test
    void datesLieInsideTheProject() {
        var early = TaskDraft.titled("Early").withDates(LocalDate.of(2027, 2, 28), null);
        var late = TaskDraft.titled("Late").withDates(null, LocalDate.of(2027, 6, 1));
        var task = add("Task");

        assertRefused("task.outside-period", () -> add(null, early));
        assertRefused("task.outside-period", () -> change(task, late));
    }

    @Test
    void tasksDoNotWaitForEachOther() {
        var one = add("One");
        var two = add("Two");
        var three = add("Three");
        waitFor(two, one);
        waitFor(three, two);

        var self = add("Self");
        assertRefused("task.dependency.circle", () -> waitFor(one, three));
        assertRefused("task.dependency.above", () -> waitFor(self, self));
        assertRefused("task.dependency.gone", () -> waitFor(self, TaskExamples.planned()));
    }

    @Test
    void aTaskDoesNotWaitForWhatItBelongsToNorForItsParts() {
        var whole = add("Whole");
        var part = below(whole, TaskDraft.titled("Part"));

        assertRefused("task.dependency.above", () -> waitFor(part, whole));
        part.terms().write(TaskDraft.titled("Part"));
        assertRefused("task.dependency.circle", () -> waitFor(whole, part));
    }

    @Test
    void aMoveDoesNotCloseACircle() {
        var first = add("First");
        var then = add("Then");
        waitFor(then, first);

        assertRefused("task.dependency.circle", () -> plan.move(then.id(), first.id(), 0));
    }

    @Test
    void aSubtaskWaitsForWhateverItsSummaryWaitsFor() {
        var first = add("First");
        below(first, complete("Part of the first", RITA, START));
        var then = add("Then");
        var part = below(then, complete("Part", RITA, START));
        waitFor(then, first);

        assertThat(plan.waits().openBefore(part)).containsExactly(first);
        assertThatThrownBy(() -> plan.requireNothingBefore(part))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("task.predecessor.open");
                    assertThat(refusal.arguments()).containsExactly("1 First");
                });
        plan.tree().leavesOf(first).forEach(task -> task.cancel("Not needed"));
        plan.requireNothingBefore(part);
    }

    @Test
    void onlyTasksWithoutSubtasksAreAssigned() {
        var whole = add(null, complete("Whole", RITA, START));
        below(whole, TaskDraft.titled("Part"));
        var draft = whole.terms().draft();

        assertRefused("task.summary", () -> change(whole, draft.withResponsible(MEI)));
        assertRefused("task.summary", () -> change(whole, draft.withIndicator(null)));
        assertRefused("task.summary", () -> plan.requireLeaf(whole));
        change(whole, draft.withTitle("Everything"));
    }

    @Test
    void whatSomebodyWasAskedToDoGetsNoSubtasksAndStaysInThePlan() {
        var asked = add(null, complete("Asked", RITA, START));
        var other = add("Other");
        asked.offer(LABELS, TaskExamples.NOW);

        assertRefused("task.parent.begun", () -> plan.indent(other.id()));
        assertRefused("task.remove.begun", () -> plan.remove(asked.id()));
        asked.decline(List.of(RITA), "No time");
        assertRefused("task.parent.begun", () -> plan.indent(other.id()));
        assertRefused("task.remove.begun", () -> plan.remove(asked.id()));
    }

    @Test
    void whatIsRemovedTakesItsSubtasksAlongAndIsWaitedForNoMore() {
        var whole = add("Whole");
        var part = below(whole, TaskDraft.titled("Part"));
        var next = add("Next");
        waitFor(next, part);

        assertThat(plan.remove(whole.id())).containsExactly(part, whole);
        assertThat(outline()).containsExactly("1 Next");
        assertThat(next.terms().dependencies()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"PLANNING", "RUNNING"},
            mode = Mode.EXCLUDE)
    void aPlanIsWrittenWhilePlanningAndRunningAndTheRefusalNamesTheStatus(ProjectStatus status) {
        var closed = new TaskPlan(TaskExamples.project(status), List.of());

        assertThatThrownBy(() -> closed.requireWriting(MEI)).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("task.plan.locked");
            assertThat(refusal.arguments()).containsExactly(status);
        });
        assertRefused("task.project.not-running", closed::requireRunning);
        assertThat(closed.mayWrite(MEI)).isFalse();
    }

    @Test
    void onlyTheManagerWrites() {
        plan.requireWriting(MEI);

        assertRefused("task.not-manager", () -> plan.requireWriting(SVEN));
        assertThat(plan.mayWrite(RITA)).isFalse();
    }

    @Test
    void theManagerJudgesAndTheSponsorWhereTheManagerDidIt() {
        var own = add(null, complete("Own", MEI, START));
        var others = add(null, complete("Others", RITA, START));

        assertThat(plan.acceptor(others)).isEqualTo(MEI);
        assertThat(plan.acceptor(own)).isEqualTo(SVEN);
    }

    @Test
    void whoeverDidSomeOfItDoesNotJudgeThoughSomebodyElseWentOn() {
        var project = TaskExamples.project(ProjectStatus.RUNNING);
        var olga = PersonId.next();
        var own = new TaskPlan(
                new ProjectStanding(
                        project.id(),
                        project.title(),
                        project.status(),
                        MEI,
                        SVEN,
                        olga,
                        project.unit(),
                        project.period(),
                        project.leading()),
                List.of());
        var task = own.add(TaskId.next(), null, complete("Handed on", MEI, START));
        task.offer(LABELS, TaskExamples.NOW);
        task.accept();
        task.decline(List.of(MEI), "No time left");
        task.reassign(RITA, "", LABELS);
        assertThat(own.acceptor(task)).isEqualTo(SVEN);

        task.offer(LABELS, TaskExamples.NOW);
        task.accept();
        task.decline(List.of(RITA, SVEN), "He helped out");

        assertThat(own.acceptor(task)).isEqualTo(olga);
        assertThat(own.judges(task, olga)).isTrue();
    }

    @Test
    void whoeverGivesBackWhatTheyNeverBeganMayJudge() {
        var task = add(null, complete("Declined", MEI, START));
        task.offer(LABELS, TaskExamples.NOW);
        task.decline(List.of(MEI), "No time");
        task.reassign(RITA, "", LABELS);

        assertThat(plan.acceptor(task)).isEqualTo(MEI);
    }

    @Test
    void aSummaryShowsWhatIsBelowIt() {
        var one = manual("One", "30", START);
        var two = manual("Two", "10", START.plusDays(9));
        var cancelled = TaskExamples.in(TaskStatus.CANCELLED);
        one.report(percent(20));
        two.report(percent(100));

        var rolledUp = RollUp.of(List.of(one, two, cancelled));

        assertThat(rolledUp.status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(rolledUp.startsOn()).isEqualTo(START);
        assertThat(rolledUp.dueOn()).isEqualTo(START.plusDays(9));
        assertThat(rolledUp.percent()).contains(new BigDecimal(40));
        assertThat(RollUp.of(List.of(cancelled))).satisfies(none -> {
            assertThat(none.status()).isEqualTo(TaskStatus.CANCELLED);
            assertThat(none.percent()).isEmpty();
        });
    }

    @Test
    void withoutAllEffortsTasksCountAlike() {
        var one = manual("One", null, START);
        var two = manual("Two", "10", START);
        two.report(percent(100));

        assertThat(RollUp.percent(List.of(one, two))).contains(new BigDecimal(50));
    }

    @Test
    void aSummaryIsAsFarAsTheLeastOfItsTasksUntilWorkBegins() {
        assertThat(status(TaskStatus.PLANNED, TaskStatus.OFFERED, TaskStatus.ACCEPTED))
                .isEqualTo(TaskStatus.ACCEPTED);
        assertThat(status(TaskStatus.PLANNED, TaskStatus.OFFERED)).isEqualTo(TaskStatus.OFFERED);
        assertThat(status(TaskStatus.PLANNED, TaskStatus.CANCELLED)).isEqualTo(TaskStatus.PLANNED);
        assertThat(status(TaskStatus.PLANNED, TaskStatus.DONE)).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(status(TaskStatus.SUBMITTED)).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(status(TaskStatus.DONE, TaskStatus.CANCELLED)).isEqualTo(TaskStatus.DONE);
    }

    private static TaskStatus status(TaskStatus... below) {
        return RollUp.of(List.of(below).stream().map(TaskExamples::in).toList()).status();
    }

    private static Task manual(String title, @Nullable String effort, LocalDate dueOn) {
        var draft = complete(title, RITA, dueOn).withEffort(effort == null ? null : new BigDecimal(effort));
        var task = new Task(
                TaskId.next(),
                TaskExamples.PROJECT,
                TaskExamples.counted(draft, PercentRule.MANUAL, List.of(), BigDecimal.ONE));
        task.offer(LABELS, TaskExamples.NOW);
        task.accept();
        return task;
    }
}
