package org.optr.project;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import org.optr.objective.ObjectiveId;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.shared.Money;
import org.optr.shared.Period;

/** What a project says about itself and who takes part; business case and plan aside. */
@Embeddable
class Terms {

    private String title;
    private String purpose;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "leading_id"))
    private ObjectiveId leading;

    @ElementCollection
    @CollectionTable(name = "project_support", joinColumns = @JoinColumn(name = "project_id"))
    private Set<ObjectiveId> supports = new HashSet<>();

    @Embedded
    private UnitId unit;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "manager_id"))
    private PersonId manager;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "sponsor_id"))
    private PersonId sponsor;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "operations_owner_id"))
    private PersonId operationsOwner;

    @Embedded
    private Period period;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "budget"))
    private Money budget;

    @SuppressWarnings("NullAway.Init")
    protected Terms() {}

    @SuppressWarnings("NullAway.Init")
    Terms(ProjectDraft draft) {
        write(draft);
    }

    final void write(ProjectDraft draft) {
        title = draft.title();
        purpose = draft.purpose();
        leading = draft.leading();
        supports.retainAll(draft.supports());
        supports.addAll(draft.supports());
        unit = draft.unit();
        manager = draft.manager();
        sponsor = draft.sponsor();
        operationsOwner = draft.operationsOwner();
        period = draft.period();
        budget = draft.budget();
    }

    ProjectDraft draft() {
        return replanned(budget, period);
    }

    /** Returns the same terms for another budget and period; refused where they cannot be. */
    ProjectDraft replanned(Money nextBudget, Period nextPeriod) {
        return new ProjectDraft(
                title, purpose, leading, supports, unit, manager, sponsor, operationsOwner, nextPeriod, nextBudget);
    }

    String title() {
        return title;
    }

    ObjectiveId leading() {
        return leading;
    }

    UnitId unit() {
        return unit;
    }

    PersonId manager() {
        return manager;
    }

    PersonId sponsor() {
        return sponsor;
    }

    Period period() {
        return period;
    }

    Money budget() {
        return budget;
    }

    boolean managedBy(PersonId person) {
        return manager.equals(person);
    }

    boolean sponsoredBy(PersonId person) {
        return sponsor.equals(person);
    }

    boolean operatedBy(PersonId person) {
        return operationsOwner.equals(person);
    }
}
