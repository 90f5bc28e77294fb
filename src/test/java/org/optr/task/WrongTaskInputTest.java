package org.optr.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.optr.task.TaskExamples.counted;
import static org.optr.task.TaskExamples.step;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.optr.shared.RuleViolation;

class WrongTaskInputTest {

    private static final String LONG = "x".repeat(4_001);
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final TaskDraft DRAFT = TaskDraft.titled("T");

    private static Arguments refusal(String rule, ThrowingCallable input) {
        return Arguments.of(rule, input);
    }

    private static TaskDraft described(String description) {
        return new TaskDraft(
                "T", description, null, null, null, null, null, PercentRule.MANUAL, List.of(), null, Set.of(), null);
    }

    private static Progress progress(
            @Nullable String percent, @Nullable String units, @Nullable String spent, String note) {
        return new Progress(number(percent), Set.of(), number(units), null, number(spent), note);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static TaskDraft with(PercentRule rule, List<WorkStep> steps, @Nullable String units) {
        return counted(DRAFT, rule, steps, number(units));
    }

    private static List<WorkStep> steps(int count) {
        return IntStream.range(0, count).mapToObj(i -> step("Step " + i, 1)).toList();
    }

    private static TaskId[] tasks(int count) {
        return Stream.generate(TaskId::next).limit(count).toArray(TaskId[]::new);
    }

    static Stream<Arguments> refusals() {
        var one = TaskId.next();
        return Stream.of(
                refusal("task.title.missing", () -> TaskDraft.titled(" \t")),
                refusal("task.title.too-long", () -> TaskDraft.titled("x".repeat(201))),
                refusal("task.description.too-long", () -> described(LONG)),
                refusal("task.dates", () -> DRAFT.withDates(DAY, DAY.minusDays(1))),
                refusal("task.effort", () -> DRAFT.withEffort(new BigDecimal("-0.1"))),
                refusal("task.effort", () -> DRAFT.withEffort(new BigDecimal(100_000))),
                refusal("task.number.too-fine", () -> DRAFT.withEffort(new BigDecimal("0.00001"))),
                refusal("task.units", () -> with(PercentRule.UNITS, List.of(), null)),
                refusal("task.units", () -> with(PercentRule.MANUAL, List.of(), "0")),
                refusal("task.steps.missing", () -> with(PercentRule.WEIGHTED_STEPS, List.of(), null)),
                refusal("task.steps.too-many", () -> with(PercentRule.MANUAL, steps(51), null)),
                refusal(
                        "task.step.title-twice",
                        () -> with(PercentRule.MANUAL, List.of(step("One", 1), step("One ", 2)), null)),
                refusal("task.step.title.missing", () -> step("", 1)),
                refusal("task.step.weight", () -> step("One", 0)),
                refusal("task.step.weight", () -> step("One", -1)),
                refusal("task.dependency.lag", () -> new Dependency(one, -1)),
                refusal("task.dependency.lag", () -> new Dependency(one, 366)),
                refusal(
                        "task.dependency.twice",
                        () -> DRAFT.withDependencies(Set.of(new Dependency(one, 0), new Dependency(one, 1)))),
                refusal("task.dependencies.too-many", () -> DRAFT.withDependencies(TaskExamples.after(tasks(51)))),
                refusal("task.indicator.title.missing", () -> new Indicator(" ", "", null, BigDecimal.ONE)),
                refusal("task.indicator.unit.too-long", () -> new Indicator("I", "x".repeat(51), null, BigDecimal.ONE)),
                refusal("task.number.too-large", () -> new Indicator("I", "", null, new BigDecimal("1E999999999"))),
                refusal(
                        "task.number.too-fine",
                        () -> new Indicator("I", "", new BigDecimal("1E-9999"), BigDecimal.ONE)),
                refusal("task.percent", () -> progress("100.1", null, null, "")),
                refusal("task.percent", () -> progress("-1", null, null, "")),
                refusal("task.units-done", () -> progress(null, "-1", null, "")),
                refusal("task.effort-spent", () -> progress(null, null, "-1", "")),
                refusal("task.note.too-long", () -> progress(null, null, null, LONG)),
                refusal("task.evidence.title.missing", () -> new EvidenceDraft("", "", "Seen")),
                refusal("task.evidence.note.too-long", () -> new EvidenceDraft("E", "", LONG)),
                refusal("task.evidence.empty", () -> new EvidenceDraft("E", " ", "\n")));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void wrongInputIsRefusedByItsRule(String rule, ThrowingCallable input) {
        assertThatThrownBy(input).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                .isEqualTo(rule));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "javascript:alert(1)",
                "data:text/html,x",
                "https:example.org",
                "https://",
                "//example.org",
                "https://user:secret@example.org",
                "https://example.org/a b",
                "example.org"
            })
    void aLinkIsSecureAndNamesAServer(String link) {
        assertThatThrownBy(() -> new EvidenceDraft("E", link, ""))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("task.evidence.link"));
    }

    @Test
    void aSecureLinkIsTaken() {
        assertThat(new EvidenceDraft("E", " https://example.org/log?day=1#top ", "").link())
                .isEqualTo("https://example.org/log?day=1#top");
    }
}
