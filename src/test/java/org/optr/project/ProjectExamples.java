package org.optr.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.optr.objective.ObjectiveId;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.shared.Money;
import org.optr.shared.Period;

/** Projects and their parts for tests without Spring: Anna proposes, Mei manages, Sven sponsors, Olaf operates, Boris decides. */
public final class ProjectExamples {

    public static final PersonId ANNA = PersonId.next();
    public static final PersonId MEI = PersonId.next();
    public static final PersonId SVEN = PersonId.next();
    public static final PersonId OLAF = PersonId.next();
    public static final PersonId BORIS = PersonId.next();
    public static final PersonId FINN = PersonId.next();
    public static final UnitId DELIVERY = UnitId.next();
    public static final ObjectiveId FASTER = ObjectiveId.next();
    public static final Instant NOW = Instant.parse("2027-02-15T09:00:00Z");
    public static final Period SPRING = new Period(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 5, 31));

    static final Labels LABELS = new Labels() {

        @Override
        public String person(PersonId id) {
            return id.equals(MEI) ? "Mei" : id.equals(SVEN) ? "Sven" : "Somebody";
        }

        @Override
        public String unit(UnitId id) {
            return "Delivery";
        }

        @Override
        public String objectives(Collection<ObjectiveId> ids) {
            return ids.isEmpty() ? "" : "Deliver faster";
        }
    };

    public static Money euros(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
    }

    public static ProjectDraft draft(String title) {
        return draft(title, euros("50000"));
    }

    public static ProjectDraft draft(String title, Money budget) {
        return draft(title, FASTER, DELIVERY, MEI, SVEN, budget, SPRING);
    }

    public static ProjectDraft draft(
            String title,
            ObjectiveId leading,
            UnitId unit,
            PersonId manager,
            PersonId sponsor,
            Money budget,
            Period period) {
        return new ProjectDraft(
                title, "Customers wait too long", leading, Set.of(), unit, manager, sponsor, sponsor, period, budget);
    }

    /** Returns a business case with an investment of 40 000 that pays back in the second year. */
    public static BusinessCase businessCase() {
        return new BusinessCase(
                "Orders wait in three systems",
                List.of(option("Do nothing", false), option("One system", true)),
                "Half the waiting time",
                "Data may be lost on the move",
                6,
                "Two people for three months",
                new BigDecimal("0.08"),
                List.of(flow(0, "40000", "0"), flow(1, "1000", "30000"), flow(2, "1000", "30000")));
    }

    public static Option option(String title, boolean chosen) {
        return new Option(title, "", "", chosen);
    }

    public static CashFlow flow(int year, String cost, String benefit) {
        return new CashFlow(year, new BigDecimal(cost), new BigDecimal(benefit));
    }

    static Milestone milestone(String title) {
        return new Milestone(MilestoneId.next(), title, LocalDate.of(2027, 4, 1));
    }

    static Deliverable deliverable(String title, String acceptanceCriteria) {
        return new Deliverable(DeliverableId.next(), title, acceptanceCriteria, OLAF, LocalDate.of(2027, 5, 1));
    }

    static Project proposed() {
        return new Project(ProjectId.next(), draft("One order system"), ANNA, NOW);
    }

    static Project submitted() {
        var project = proposed();
        project.write(businessCase(), MEI, NOW);
        project.submitBusinessCase(MEI, NOW);
        return project;
    }

    static Project planning() {
        var project = submitted();
        project.noteFeasibility(FINN, "", NOW);
        project.approve(BORIS, "", NOW);
        project.startPlanning(NOW);
        return project;
    }

    static Project planSubmitted() {
        var project = planning();
        project.planning(MEI, NOW).add(milestone("Pilot"));
        project.planning(MEI, NOW).add(deliverable("Order system", "All orders of a day pass"), LABELS);
        project.submitPlan(MEI, NOW);
        return project;
    }

    static Project running() {
        var project = planSubmitted();
        project.takeBaseline(SVEN, NOW);
        return project;
    }

    static Project closing() {
        var project = running();
        project.startClosing(NOW);
        return project;
    }

    private ProjectExamples() {}
}
