package org.optr.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.optr.task.TaskExamples.LABELS;
import static org.optr.task.TaskExamples.MEI;
import static org.optr.task.TaskExamples.NOW;
import static org.optr.task.TaskExamples.RITA;
import static org.optr.task.TaskExamples.accepted;
import static org.optr.task.TaskExamples.actual;
import static org.optr.task.TaskExamples.counted;
import static org.optr.task.TaskExamples.done;
import static org.optr.task.TaskExamples.evidence;
import static org.optr.task.TaskExamples.in;
import static org.optr.task.TaskExamples.inProgress;
import static org.optr.task.TaskExamples.offered;
import static org.optr.task.TaskExamples.percent;
import static org.optr.task.TaskExamples.planned;
import static org.optr.task.TaskExamples.step;
import static org.optr.task.TaskExamples.submitted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.optr.shared.FieldChange;
import org.optr.shared.RuleViolation;

class TaskTest {

    private static void assertRefused(String rule, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                .isEqualTo(rule));
    }

    @Test
    void aTaskIsToldWithWhatIsWrittenInIt() {
        assertThat(planned().added(LABELS).changes())
                .extracting(FieldChange::field, FieldChange::before, FieldChange::after)
                .containsExactly(
                        tuple("title", null, "Move the data"),
                        tuple("responsible", null, "Rita"),
                        tuple("due-on", null, "2027-03-31"),
                        tuple("indicator", null, "Orders that pass: 60 → 95 %"),
                        tuple("percent-rule", null, "PercentRule.zero_hundred"));
    }

    @Test
    void aChangeTellsWhatDiffers() {
        var task = planned();
        var draft = task.terms().draft().withTitle("Move all data").withEffort(new BigDecimal("16.50"));

        assertThat(task.change(draft, LABELS).changes())
                .containsExactly(
                        new FieldChange("title", "Move the data", "Move all data"),
                        new FieldChange("effort-hours", null, "16.5"));
    }

    @Test
    void aTaskGoesFromItsOfferToAnAcceptedResult() {
        var task = planned();
        task.offer(LABELS, NOW);
        task.accept();
        task.report(actual(96));
        task.add(evidence("Log"));
        task.submit(Set.of(RITA));
        task.sendBack("Show the log of Monday");
        assertThat(task.status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(task.course().reason()).isEqualTo("Show the log of Monday");
        task.submit(Set.of(RITA));

        var accepted = task.acceptResult("Well done").orElseThrow();

        assertThat(accepted.changes())
                .containsExactly(
                        new FieldChange("status", "TaskStatus.submitted", "TaskStatus.done"),
                        new FieldChange("comment", null, "Well done"));
        assertThat(task.course().percent()).isEqualTo(Numbers.HUNDRED);
        assertThat(task.course().reason()).isEmpty();
    }

    @Test
    void whatIsMissingBeforeTheOfferIsNamed() {
        var task = new Task(TaskId.next(), TaskExamples.PROJECT, TaskDraft.titled("Something"));

        assertThat(task.terms().missing())
                .extracting("key", "part")
                .containsExactly(
                        tuple("task.missing.responsible", "Something"),
                        tuple("task.missing.deadline", "Something"),
                        tuple("task.missing.indicator", "Something"));
        assertRefused("task.missing.responsible", () -> task.offer(LABELS, NOW));
        task.change(task.terms().draft().withResponsible(RITA), LABELS);
        assertRefused("task.missing.deadline", () -> task.offer(LABELS, NOW));
        task.change(task.terms().draft().withDates(null, TaskExamples.START), LABELS);
        assertRefused("task.missing.indicator", () -> task.offer(LABELS, NOW));
        task.change(task.terms().draft().withIndicator(TaskExamples.indicator()), LABELS);

        assertThat(task.offer(LABELS, NOW)).isPresent();
    }

    @Test
    void whatWasGivenBackIsPlannedAgainWithTheReason() {
        var task = inProgress();

        task.decline(Set.of(RITA), "No time");

        assertThat(task.status()).isEqualTo(TaskStatus.PLANNED);
        assertThat(task.course().reason()).isEqualTo("No time");
        assertThat(task.course().actual()).isEqualTo(new BigDecimal(70));
        assertThat(task.reassign(MEI, "", LABELS).orElseThrow().changes())
                .containsExactly(new FieldChange("responsible", "Rita", "Mei"));
    }

    @Test
    void anotherResponsiblePersonIsAskedAnew() {
        var task = inProgress();

        assertThat(task.reassign(MEI, "", LABELS).orElseThrow().changes())
                .containsExactly(
                        new FieldChange("responsible", "Rita", "Mei"),
                        new FieldChange("status", "TaskStatus.in_progress", "TaskStatus.planned"));
        assertThat(task.offer(LABELS, NOW)).isPresent();
    }

    @Test
    void whoWasAskedStaysResponsibleAndKnowsWhatIsAsked() {
        for (var task : List.of(offered(), accepted(), inProgress())) {
            var draft = task.terms().draft();

            assertRefused("task.responsible.asked", () -> task.change(draft.withResponsible(MEI), LABELS));
            assertRefused("task.responsible.asked", () -> task.change(draft.withResponsible(null), LABELS));
            assertRefused("task.missing.deadline", () -> task.change(draft.withDates(null, null), LABELS));
            assertRefused("task.missing.indicator", () -> task.change(draft.withIndicator(null), LABELS));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBMITTED", "DONE", "CANCELLED"})
    void whatIsJudgedOrOverIsNotChanged(TaskStatus status) {
        var task = in(status);

        assertRefused("task.locked", () -> task.change(task.terms().draft(), LABELS));
        assertRefused("task.locked", () -> task.reassign(MEI, "", LABELS));
    }

    @Test
    void aResultIsSubmittedWithItsActualAndEvidence() {
        var task = accepted();
        assertRefused("task.missing.actual", () -> task.submit(Set.of(RITA)));
        task.report(actual(80));
        assertRefused("task.missing.evidence", () -> task.submit(Set.of(RITA)));
        var piece = evidence("Log");
        task.add(piece);
        task.remove(piece.id());
        assertRefused("task.missing.evidence", () -> task.submit(Set.of(RITA)));
        assertRefused("task.evidence.gone", () -> task.remove(piece.id()));
        task.add(evidence("Log"));

        assertThat(task.submit(Set.of(RITA))).isPresent();
        assertThat(task.course().workedOnBy(RITA)).isTrue();
    }

    @Test
    void aReasonIsGivenForGivingBackSendingBackAndCancelling() {
        assertRefused("task.reason.missing", () -> offered().decline(Set.of(RITA), " "));
        assertRefused("task.reason.missing", () -> submitted().sendBack(""));
        assertRefused("task.reason.missing", () -> planned().cancel(" "));
        assertRefused("task.reason.too-long", () -> planned().cancel("x".repeat(1_001)));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ACCEPTED", "IN_PROGRESS"},
            mode = Mode.EXCLUDE)
    void progressAndEvidenceBelongToTheWork(TaskStatus status) {
        assertRefused("task.not-in-work", () -> in(status).report(percent(10)));
        assertRefused("task.not-in-work", () -> in(status).add(evidence("Log")));
        assertRefused("task.not-in-work", () -> in(status).remove(EvidenceId.next()));
    }

    @ParameterizedTest
    @EnumSource
    void aStepOutOfOrderIsRefused(TaskStatus status) {
        if (status != TaskStatus.PLANNED && status != TaskStatus.OFFERED) {
            assertRefused("task.not-planned", () -> in(status).offer(LABELS, NOW));
        }
        if (status != TaskStatus.OFFERED && !status.working()) {
            assertRefused("task.not-offered", () -> in(status).accept());
        }
        if (status == TaskStatus.SUBMITTED || !status.open()) {
            assertRefused("task.not-offered", () -> in(status).decline(Set.of(RITA), "No"));
        }
        if (!status.working() && status != TaskStatus.SUBMITTED) {
            assertRefused("task.not-in-work", () -> in(status).submit(Set.of(RITA)));
        }
        if (status != TaskStatus.SUBMITTED && status != TaskStatus.DONE) {
            assertRefused("task.not-submitted", () -> in(status).acceptResult(""));
        }
        if (status != TaskStatus.SUBMITTED && status != TaskStatus.IN_PROGRESS) {
            assertRefused("task.not-submitted", () -> in(status).sendBack("More"));
        }
        if (status == TaskStatus.DONE) {
            assertRefused("task.locked", () -> in(status).cancel("Late"));
        }
    }

    static Stream<Arguments> repeated() {
        return Stream.of(
                repeated(offered(), task -> task.offer(LABELS, NOW)),
                repeated(accepted(), Task::accept),
                repeated(inProgress(), Task::accept),
                repeated(planned(), task -> task.decline(Set.of(RITA), "No")),
                repeated(planned(), task -> task.reassign(RITA, "", LABELS)),
                repeated(submitted(), task -> task.submit(Set.of(RITA))),
                repeated(done(), task -> task.acceptResult("")),
                repeated(inProgress(), task -> task.sendBack("More")),
                repeated(in(TaskStatus.CANCELLED), task -> task.cancel("Twice")));
    }

    private static Arguments repeated(Task task, Function<Task, Optional<?>> command) {
        return Arguments.of(task, command);
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void whatIsDoneAlreadyChangesNothing(Task task, Function<Task, Optional<?>> command) {
        var before = task.status();

        assertThat(command.apply(task)).isEmpty();
        assertThat(task.status()).isEqualTo(before);
    }

    @Test
    void stepsOfTheSameTitleStayDoneWhenTheManagerWritesOthers() {
        var task = planned();
        var steps = List.of(step("Copy", 1), step("Check", 3));
        task.change(counted(task.terms().draft(), PercentRule.WEIGHTED_STEPS, steps, null), LABELS);
        task.offer(LABELS, NOW);
        task.accept();
        task.report(new Progress(null, Set.of("Check"), null, null, null, ""));
        assertThat(task.course().percent()).isEqualTo(new BigDecimal(75));

        var changed = List.of(step("Check", 1), new WorkStep("Switch", BigDecimal.ONE, true));
        task.change(counted(task.terms().draft(), PercentRule.WEIGHTED_STEPS, changed, null), LABELS);

        assertThat(task.terms().steps()).extracting(WorkStep::done).containsExactly(true, false);
        assertThat(task.course().percent()).isEqualTo(new BigDecimal(50));
        assertRefused("task.step.gone", () -> task.report(new Progress(null, Set.of("Copy"), null, null, null, "")));
    }

    @Test
    void whatIsNotReportedStaysAsItWas() {
        var task = accepted();
        task.report(new Progress(null, Set.of(), null, BigDecimal.ONE, BigDecimal.TEN, "First"));

        var told = task.report(new Progress(null, Set.of(), null, new BigDecimal(2), null, "Second"));

        assertThat(task.course().effortSpent()).isEqualTo(BigDecimal.TEN);
        assertThat(told.changes())
                .containsExactly(new FieldChange("actual", "1", "2"), new FieldChange("note", "First", "Second"));
    }
}
