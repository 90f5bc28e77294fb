package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import java.util.Set;
import org.optr.objective.ObjectiveId;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.shared.Money;
import org.optr.shared.Period;
import org.optr.shared.Texts;

/**
 * What is written in a proposal.
 *
 * @param purpose what it is good for; empty while unwritten
 * @param leading the objective that the project serves first
 * @param supports further objectives; the leading one is not among them
 * @param operationsOwner who looks after the outcome once the project has ended
 * @param budget more than zero
 */
public record ProjectDraft(
        String title,
        String purpose,
        ObjectiveId leading,
        Set<ObjectiveId> supports,
        UnitId unit,
        PersonId manager,
        PersonId sponsor,
        PersonId operationsOwner,
        Period period,
        Money budget) {

    private static final int MOST_OBJECTIVES = 20;

    public ProjectDraft {
        title = Texts.required(title, Limits.TITLE, "project.title");
        purpose = Texts.optional(purpose, Limits.LONG, "project.purpose");
        require(supports.size() <= MOST_OBJECTIVES, "project.supports.too-many", MOST_OBJECTIVES);
        require(!supports.contains(leading), "project.supports.leading");
        require(!manager.equals(sponsor), "project.sponsor.manager");
        require(period.endsOn().isAfter(period.startsOn()), "project.period.one-day", period.startsOn());
        require(budget.amount().signum() > 0, "project.budget.not-positive");
        supports = Set.copyOf(supports);
    }
}
