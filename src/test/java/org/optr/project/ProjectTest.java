package org.optr.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.optr.project.ProjectExamples.ANNA;
import static org.optr.project.ProjectExamples.BORIS;
import static org.optr.project.ProjectExamples.FINN;
import static org.optr.project.ProjectExamples.LABELS;
import static org.optr.project.ProjectExamples.MEI;
import static org.optr.project.ProjectExamples.NOW;
import static org.optr.project.ProjectExamples.OLAF;
import static org.optr.project.ProjectExamples.SVEN;
import static org.optr.project.ProjectExamples.businessCase;
import static org.optr.project.ProjectExamples.closing;
import static org.optr.project.ProjectExamples.deliverable;
import static org.optr.project.ProjectExamples.draft;
import static org.optr.project.ProjectExamples.milestone;
import static org.optr.project.ProjectExamples.option;
import static org.optr.project.ProjectExamples.planSubmitted;
import static org.optr.project.ProjectExamples.planning;
import static org.optr.project.ProjectExamples.proposed;
import static org.optr.project.ProjectExamples.running;
import static org.optr.project.ProjectExamples.submitted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.optr.objective.ObjectiveId;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;
import org.optr.shared.Money;
import org.optr.shared.RuleViolation;

class ProjectTest {

    private static void assertRefused(String rule, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                .isEqualTo(rule));
    }

    private static Project in(ProjectStatus status) {
        return switch (status) {
            case PROPOSED -> proposed();
            case IN_APPROVAL -> submitted();
            case PLANNING -> planning();
            case PLAN_IN_APPROVAL -> planSubmitted();
            case RUNNING -> running();
            case CLOSING -> closing();
            case CLOSED -> {
                var project = closing();
                project.close(NOW);
                yield project;
            }
            case REJECTED -> {
                var project = submitted();
                project.reject(BORIS, "Too dear", NOW);
                yield project;
            }
            case CANCELLED -> {
                var project = proposed();
                project.cancel("Overtaken", NOW);
                yield project;
            }
        };
    }

    @Test
    void aProposalIsToldWithItsMoney() {
        assertThat(proposed().proposed(LABELS).changes())
                .extracting(FieldChange::field, FieldChange::before, FieldChange::after)
                .contains(
                        tuple("title", null, "One order system"),
                        tuple("leading-objective", null, "Deliver faster"),
                        tuple("manager", null, "Mei"),
                        tuple("budget", null, "50000.00 EUR"));
    }

    @Test
    void anEditTellsWhatDiffers() {
        var edited = proposed().edit(draft("Order system", ProjectExamples.euros("60000")), ANNA, NOW, LABELS);

        assertThat(edited.changes())
                .containsExactly(
                        new FieldChange("title", "One order system", "Order system"),
                        new FieldChange("budget", "50000.00 EUR", "60000.00 EUR"));
    }

    @Test
    void theManagerIsNotChangedWhileTheyAreAsked() {
        var other = draft(
                "Order system",
                ProjectExamples.FASTER,
                ProjectExamples.DELIVERY,
                OLAF,
                SVEN,
                ProjectExamples.euros("1"),
                ProjectExamples.SPRING);

        assertRefused("project.manager.fixed", () -> proposed().edit(other, MEI, NOW, LABELS));
    }

    @Test
    void anotherObjectiveLeadsItUntilItIsSubmittedForTheFirstTime() {
        var other = draft(
                "Order system",
                ObjectiveId.next(),
                ProjectExamples.DELIVERY,
                MEI,
                SVEN,
                ProjectExamples.euros("1"),
                ProjectExamples.SPRING);
        var project = proposed();
        project.edit(other, MEI, NOW, LABELS);
        assertThat(project.terms().leading()).isEqualTo(other.leading());

        var sentBack = submitted();
        sentBack.requestChanges(BORIS, "Costs are missing", NOW);

        assertRefused("project.leading.fixed", () -> sentBack.edit(other, MEI, NOW, LABELS));
    }

    @Test
    void aBusinessCaseStaysInTheCurrencyOfTheBudget() {
        var cents = new BusinessCase(
                "", List.of(), "", "", 0, "", BigDecimal.ZERO, List.of(ProjectExamples.flow(0, "0.01", "0")));
        var yen = new Money(BigDecimal.TEN, Currency.getInstance("JPY"));
        var project = proposed();
        project.edit(draft("In yen", yen), MEI, NOW, LABELS);

        assertRefused("money.too-fine", () -> project.write(cents, MEI, NOW));

        var inEuro = proposed();
        inEuro.write(cents, MEI, NOW);
        assertRefused("money.too-fine", () -> inEuro.edit(draft("In yen", yen), MEI, NOW, LABELS));
        assertThat(inEuro.terms().budget()).isEqualTo(ProjectExamples.euros("50000"));
    }

    @Test
    void theManagerAndWhoProposedWriteUntilTheSubmission() {
        var project = proposed();
        project.write(businessCase(), ANNA, NOW);

        assertRefused("project.not-manager-or-proposer", () -> project.write(businessCase(), SVEN, NOW));
        assertRefused("project.not-manager-or-proposer", () -> project.submitBusinessCase(SVEN, NOW));
        assertRefused("project.not-editable", () -> submitted().write(businessCase(), MEI, NOW));
        assertRefused("project.not-editable", () -> submitted().edit(draft("Later"), MEI, NOW, LABELS));
    }

    static Stream<Arguments> incomplete() {
        var full = businessCase();
        return Stream.of(
                Arguments.of("project.missing.need", case_("", full.options(), "b", "r", 1, "f", full.cashFlows())),
                Arguments.of(
                        "project.missing.options",
                        case_("n", List.of(option("Only one", true)), "b", "r", 1, "f", full.cashFlows())),
                Arguments.of(
                        "project.missing.chosen",
                        case_(
                                "n",
                                List.of(option("One", false), option("Two", false)),
                                "b",
                                "r",
                                1,
                                "f",
                                full.cashFlows())),
                Arguments.of(
                        "project.missing.benefits", case_("n", full.options(), " ", "r", 1, "f", full.cashFlows())),
                Arguments.of("project.missing.risks", case_("n", full.options(), "b", "", 1, "f", full.cashFlows())),
                Arguments.of(
                        "project.missing.risk-rating", case_("n", full.options(), "b", "r", 0, "f", full.cashFlows())),
                Arguments.of(
                        "project.missing.feasibility", case_("n", full.options(), "b", "r", 1, "", full.cashFlows())),
                Arguments.of("project.missing.cash-flows", case_("n", full.options(), "b", "r", 1, "f", List.of())));
    }

    private static BusinessCase case_(
            String need,
            List<Option> options,
            String benefits,
            String risks,
            int rating,
            String feasibility,
            List<CashFlow> flows) {
        return new BusinessCase(need, options, benefits, risks, rating, feasibility, BigDecimal.ZERO, flows);
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void anIncompleteBusinessCaseIsKeptAndNotSubmitted(String rule, BusinessCase incomplete) {
        var project = proposed();
        project.write(incomplete, MEI, NOW);

        assertRefused(rule, () -> project.submitBusinessCase(MEI, NOW));
        assertThat(project.status()).isEqualTo(ProjectStatus.PROPOSED);
        assertThat(project.missing()).extracting(MissingFact::key).containsExactly(rule);
    }

    static Stream<PersonId> involved() {
        return Stream.of(ANNA, MEI, SVEN);
    }

    @ParameterizedTest
    @MethodSource("involved")
    void nobodyDecidesOnWhatTheyProposedManageOrSponsor(PersonId involved) {
        assertRefused("project.four-eyes", () -> submitted().approve(involved, "", NOW));
        assertRefused("project.four-eyes", () -> submitted().reject(involved, "No", NOW));
        assertRefused("project.four-eyes", () -> submitted().requestChanges(involved, "More", NOW));
        assertRefused("project.four-eyes", () -> submitted().noteFeasibility(involved, "", NOW));
    }

    @Test
    void whoFoundItFeasibleDoesNotApproveItInAnyRound() {
        var project = submitted();
        project.noteFeasibility(FINN, "", NOW);
        assertRefused("project.decide.assessor", () -> project.approve(FINN, "", NOW));

        project.requestChanges(BORIS, "Say more", NOW);
        project.submitBusinessCase(MEI, NOW);

        assertRefused("project.decide.assessor", () -> project.approve(FINN, "", NOW));
    }

    @Test
    void aReasonIsGivenForSendingBackAndForEnding() {
        assertRefused("project.comment.missing", () -> submitted().requestChanges(BORIS, " ", NOW));
        assertRefused("project.comment.missing", () -> submitted().reject(BORIS, "", NOW));
        assertRefused("project.comment.missing", () -> planSubmitted().requestPlanChanges(SVEN, "", NOW));
        assertRefused("project.cancel.reason.missing", () -> proposed().cancel(" ", NOW));
    }

    @Test
    void planningStartsWithAnApprovalOfTheRoundOnly() {
        var project = submitted();
        assertRefused("project.planning.not-approved", () -> project.startPlanning(NOW));
        project.approve(BORIS, "", NOW);
        project.requestChanges(OLAF, "Not so fast", NOW);
        assertRefused("project.not-in-approval", () -> project.startPlanning(NOW));
        project.submitBusinessCase(MEI, NOW);

        assertRefused("project.planning.not-approved", () -> project.startPlanning(NOW));
    }

    @ParameterizedTest
    @EnumSource(value = ProjectStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "PLANNING")
    void aPlanIsWrittenWhilePlanningOnlyAndTheRefusalNamesTheStatus(ProjectStatus status) {
        var project = in(status);

        Stream.<ThrowingCallable>of(
                        () -> project.planning(MEI, NOW).add(milestone("Late")),
                        () -> project.planning(MEI, NOW).change(milestone("Late")),
                        () -> project.planning(MEI, NOW).remove(MilestoneId.next()),
                        () -> project.planning(MEI, NOW).add(deliverable("Late", ""), LABELS),
                        () -> project.planning(MEI, NOW).change(deliverable("Late", ""), LABELS),
                        () -> project.planning(MEI, NOW).remove(DeliverableId.next()))
                .forEach(command -> assertThatThrownBy(command).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("project.plan.locked");
                    assertThat(refusal.arguments()).containsExactly(status);
                }));
    }

    @Test
    void onlyTheManagerPlans() {
        assertRefused(
                "project.not-manager", () -> planning().planning(ANNA, NOW).add(milestone("Pilot")));
        assertRefused("project.not-manager", () -> planning().submitPlan(SVEN, NOW));
    }

    @Test
    void aPlanLiesInsideTheProject() {
        var before = new Milestone(MilestoneId.next(), "Early", LocalDate.of(2027, 2, 28));
        var after = new Deliverable(DeliverableId.next(), "Late", "", OLAF, LocalDate.of(2027, 6, 1));

        assertRefused(
                "project.plan.outside-period",
                () -> planning().planning(MEI, NOW).add(before));
        assertRefused(
                "project.plan.outside-period",
                () -> planning().planning(MEI, NOW).add(after, LABELS));
    }

    @Test
    void aPlanIsSubmittedWithAMilestoneAndADeliverableThatCanBeAccepted() {
        var project = planning();
        assertRefused("project.missing.milestone", () -> project.submitPlan(MEI, NOW));
        project.planning(MEI, NOW).add(milestone("Pilot"));
        assertRefused("project.missing.deliverable", () -> project.submitPlan(MEI, NOW));
        var deliverable = deliverable("Order system", "");
        project.planning(MEI, NOW).add(deliverable, LABELS);
        assertThat(project.missing())
                .containsExactly(new MissingFact("project.missing.acceptance-criteria", "Order system"));
        var complete = new Deliverable(deliverable.id(), "Order system", "Orders pass", OLAF, deliverable.dueOn());
        assertThat(project.planning(MEI, NOW).change(complete, LABELS).changes())
                .containsExactly(
                        new FieldChange("deliverable", null, "Order system"),
                        new FieldChange("acceptance-criteria", null, "Orders pass"));

        assertThat(project.submitPlan(MEI, NOW))
                .get()
                .extracting(PlanSubmitted::round)
                .isEqualTo(2);
    }

    @Test
    void whatIsNotInThePlanIsGone() {
        assertRefused(
                "project.milestone.gone", () -> planning().planning(MEI, NOW).change(milestone("Unknown")));
        assertRefused(
                "project.deliverable.gone", () -> planning().planning(MEI, NOW).remove(DeliverableId.next()));
    }

    @Test
    void theManagerDoesNotDecideOnTheirPlanAndTheSponsorMay() {
        var project = planSubmitted();
        assertRefused("project.plan.four-eyes", () -> project.takeBaseline(MEI, NOW));
        assertRefused("project.plan.four-eyes", () -> project.requestPlanChanges(MEI, "Hm", NOW));

        var taken = project.takeBaseline(SVEN, NOW).orElseThrow();

        assertThat(taken.baseline()).isEqualTo(1);
        assertThat(project.status()).isEqualTo(ProjectStatus.RUNNING);
        assertThat(project.plan().baselines()).singleElement().satisfies(baseline -> {
            assertThat(baseline.content().budget()).isEqualTo(ProjectExamples.euros("50000"));
            assertThat(baseline.content().milestones())
                    .extracting(Milestone::title)
                    .containsExactly("Pilot");
        });
    }

    @Test
    void aPlanThatWasSentBackIsWrittenAndDecidedAgain() {
        var project = planSubmitted();
        project.requestPlanChanges(SVEN, "Earlier", NOW);
        project.planning(MEI, NOW).add(milestone("Early pilot"));
        project.submitPlan(MEI, NOW);
        project.requestPlanChanges(SVEN, "Still earlier", NOW);

        assertThat(project.status()).isEqualTo(ProjectStatus.PLANNING);
        assertThat(project.course().answers())
                .filteredOn(answer -> answer.kind() == AnswerKind.PLAN_CHANGES_REQUESTED)
                .extracting(ProjectAnswer::round)
                .containsExactlyInAnyOrder(2, 3);
    }

    static Stream<Arguments> repeated() {
        return Stream.of(
                repeated(submitted(), project -> project.submitBusinessCase(MEI, NOW)),
                repeated(in(ProjectStatus.REJECTED), project -> project.reject(BORIS, "No", NOW)),
                repeated(proposed(), project -> project.requestChanges(BORIS, "More", NOW)),
                repeated(planning(), project -> project.startPlanning(NOW)),
                repeated(planSubmitted(), project -> project.submitPlan(MEI, NOW)),
                repeated(planning(), project -> project.requestPlanChanges(SVEN, "More", NOW)),
                repeated(running(), project -> project.takeBaseline(SVEN, NOW)),
                repeated(in(ProjectStatus.CANCELLED), project -> project.cancel("Twice", NOW)));
    }

    private static Arguments repeated(Project project, java.util.function.Function<Project, ?> command) {
        return Arguments.of((Supplier<?>) () -> command.apply(project));
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void aCommandThatRepeatsWhatIsDoneChangesNothing(Supplier<?> command) {
        assertThat(command.get()).isEqualTo(java.util.Optional.empty());
    }

    @Test
    void oneYesOfAPersonCountsOnce() {
        var project = submitted();

        assertThat(project.approve(BORIS, "Good", NOW)).isPresent();
        assertThat(project.approve(BORIS, "Good", NOW)).isEmpty();
        assertThat(project.course().answers()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(ProjectStatus.class)
    void aProjectIsCancelledUntilItIsOver(ProjectStatus status) {
        var project = in(status);
        var open = project.rights().mayCancel(SVEN);

        assertThat(open).isEqualTo(status.open());
        if (open) {
            assertThat(project.cancel("Overtaken", NOW).orElseThrow().changes())
                    .extracting(FieldChange::field)
                    .containsExactly("status", "cancel-reason");
        } else if (status != ProjectStatus.CANCELLED) {
            assertRefused("project.cancel.too-late", () -> project.cancel("Overtaken", NOW));
        }
    }

    @ParameterizedTest
    @EnumSource(value = ProjectStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "IN_APPROVAL")
    void anApprovalCountsWhileItIsAskedForOnly(ProjectStatus status) {
        assertRefused("project.not-in-approval", () -> in(status).approve(BORIS, "", NOW));
    }

    @Test
    void theFactsAreThoseOfTheDecisionTables() {
        var facts = ProjectFacts.of(submitted());

        assertThat(facts.budget()).isEqualByComparingTo("50000");
        assertThat(facts.currency()).isEqualTo("EUR");
        assertThat(facts.riskRating()).isEqualTo(6);
        assertThat(facts.durationMonths()).isEqualTo(3);
        assertThat(facts.netPresentValue()).get().satisfies(value -> assertThat(value)
                .isPositive());
        assertThat(ProjectFacts.of(proposed()).netPresentValue()).isEmpty();
    }
}
