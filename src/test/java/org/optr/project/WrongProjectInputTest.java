package org.optr.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.optr.project.ProjectExamples.DELIVERY;
import static org.optr.project.ProjectExamples.FASTER;
import static org.optr.project.ProjectExamples.MEI;
import static org.optr.project.ProjectExamples.SPRING;
import static org.optr.project.ProjectExamples.SVEN;
import static org.optr.project.ProjectExamples.draft;
import static org.optr.project.ProjectExamples.euros;
import static org.optr.project.ProjectExamples.flow;
import static org.optr.project.ProjectExamples.option;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.optr.shared.Period;
import org.optr.shared.RuleViolation;

class WrongProjectInputTest {

    private static final String LONG = "x".repeat(4_001);
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private static Arguments refusal(String rule, ThrowingCallable input) {
        return Arguments.of(rule, input);
    }

    private static BusinessCase figures(String rate, CashFlow... flows) {
        return new BusinessCase("", List.of(), "", "", 0, "", new BigDecimal(rate), List.of(flows));
    }

    private static Justification words(List<Option> options, int riskRating) {
        return new Justification("", options, "", "", riskRating, "");
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal("project.title.missing", () -> draft(" \t")),
                refusal("project.title.too-long", () -> draft("x".repeat(201))),
                refusal("project.sponsor.manager", () -> draft("P", FASTER, DELIVERY, MEI, MEI, euros("1"), SPRING)),
                refusal("project.budget.not-positive", () -> draft("P", euros("0"))),
                refusal("project.budget.not-positive", () -> draft("P", euros("-1"))),
                refusal(
                        "project.period.one-day",
                        () -> draft("P", FASTER, DELIVERY, MEI, SVEN, euros("1"), new Period(DAY, DAY))),
                refusal(
                        "project.supports.leading",
                        () -> new ProjectDraft(
                                "P", "", FASTER, Set.of(FASTER), DELIVERY, MEI, SVEN, MEI, SPRING, euros("1"))),
                refusal(
                        "project.purpose.too-long",
                        () -> new ProjectDraft(
                                "P", LONG, FASTER, Set.of(), DELIVERY, MEI, SVEN, MEI, SPRING, euros("1"))),
                refusal("project.need.too-long", () -> new Justification(LONG, List.of(), "", "", 0, "")),
                refusal("project.benefits.too-long", () -> new Justification("", List.of(), LONG, "", 0, "")),
                refusal("project.risks.too-long", () -> new Justification("", List.of(), "", LONG, 0, "")),
                refusal("project.feasibility.too-long", () -> new Justification("", List.of(), "", "", 0, LONG)),
                refusal("project.risk-rating", () -> words(List.of(), 26)),
                refusal("project.risk-rating", () -> words(List.of(), -1)),
                refusal("project.options.too-many", () -> words(Collections.nCopies(11, option("One", false)), 0)),
                refusal(
                        "project.options.several-chosen",
                        () -> words(List.of(option("One", true), option("Two", true)), 0)),
                refusal("project.option.title.missing", () -> option("", false)),
                refusal("project.discount-rate", () -> figures("1.01")),
                refusal("project.discount-rate", () -> figures("-0.01")),
                refusal("project.number.too-fine", () -> figures("0.00001")),
                refusal("project.cash-flow.year-twice", () -> figures("0", flow(1, "1", "0"), flow(1, "2", "0"))),
                refusal("project.cash-flow.year", () -> flow(31, "1", "0")),
                refusal("project.cash-flow.year", () -> flow(-1, "1", "0")),
                refusal("project.cash-flow.negative", () -> flow(0, "-1", "0")),
                refusal("project.cash-flow.negative", () -> flow(0, "0", "-1")),
                refusal("project.number.too-large", () -> flow(0, "1E999999999", "0")),
                refusal("project.number.too-fine", () -> flow(0, "0", "1E-999999")),
                refusal("project.milestone.title.missing", () -> new MilestoneDraft(" ", DAY)),
                refusal("project.deliverable.title.missing", () -> new DeliverableDraft("", "", MEI, DAY)),
                refusal(
                        "project.deliverable.acceptance-criteria.too-long",
                        () -> new DeliverableDraft("D", LONG, MEI, DAY)));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void wrongInputIsRefusedByItsRule(String rule, ThrowingCallable input) {
        assertThatThrownBy(input).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                .isEqualTo(rule));
    }

    @Test
    void cashFlowsAreKeptByYear() {
        assertThat(figures("0", flow(2, "1", "0"), flow(0, "1", "0")).cashFlows())
                .extracting(CashFlow::year)
                .containsExactly(0, 2);
    }
}
