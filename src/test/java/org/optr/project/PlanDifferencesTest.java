package org.optr.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.optr.project.ProjectExamples.LABELS;
import static org.optr.project.ProjectExamples.SPRING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.optr.shared.FieldChange;
import org.optr.shared.Period;

class PlanDifferencesTest {

    private static final Milestone PILOT = ProjectExamples.milestone("Pilot");
    private static final Deliverable SYSTEM = ProjectExamples.deliverable("Order system", "All orders pass");

    private static BaselineContent plan(
            String budget, Period period, List<Milestone> milestones, Deliverable... parts) {
        return new BaselineContent(ProjectExamples.euros(budget), period, milestones, List.of(parts));
    }

    @Test
    void equalPlansDoNotDiffer() {
        var plan = plan("50000", SPRING, List.of(PILOT), SYSTEM);

        assertThat(PlanDifferences.between(plan, plan).none()).isTrue();
    }

    @Test
    void whatIsAddedChangedAndTakenAwayIsToldBeforeAndAfter() {
        var later = new Milestone(PILOT.id(), "Pilot", PILOT.dueOn().plusDays(7));
        var training = ProjectExamples.deliverable("Training", "");
        var before = plan("50000", SPRING, List.of(PILOT), SYSTEM);
        var after =
                plan("60000", new Period(SPRING.startsOn(), SPRING.endsOn().plusDays(14)), List.of(later), training);

        var differences = PlanDifferences.between(before, after);

        assertThat(differences.changes(LABELS))
                .extracting(FieldChange::field, FieldChange::before, FieldChange::after)
                .containsExactly(
                        tuple("budget", "50000.00 EUR", "60000.00 EUR"),
                        tuple("period", "2027-03-01 – 2027-05-31", "2027-03-01 – 2027-06-14"),
                        tuple("milestone", "Pilot, 2027-04-01", "Pilot, 2027-04-08"),
                        tuple("deliverable", "Order system, Somebody, 2027-05-01\nAll orders pass", null),
                        tuple("deliverable", null, "Training, Somebody, 2027-05-01"));
        assertThat(differences.withoutMoney().budget()).isEmpty();
        assertThat(differences.withoutMoney().none()).isFalse();
    }
}
