package org.optr.project;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;
import org.optr.shared.Money;

/** A cost of a project. It is never changed: what was booked wrongly is taken back by another entry. */
@Entity
@Immutable
class CostEntry {

    @EmbeddedId
    private CostId id;

    @Embedded
    private ProjectId project;

    private LocalDate bookedOn;

    @Embedded
    private Money amount;

    private String note;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "entered_by"))
    private PersonId by;

    @Column(name = "entered_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected CostEntry() {}

    CostEntry(CostId id, ProjectId project, CostDraft draft, PersonId by, Instant at) {
        this.id = id;
        this.project = project;
        this.bookedOn = draft.bookedOn();
        this.amount = draft.amount();
        this.note = draft.note();
        this.by = by;
        this.at = at;
    }

    CostBooked event() {
        return new CostBooked(
                project,
                id,
                List.of(
                        new FieldChange("booked-on", null, bookedOn.toString()),
                        new FieldChange(ProjectDirectory.COST_AMOUNT, null, amount.toString()),
                        new FieldChange(ProjectDirectory.COST_NOTE, null, note)));
    }

    Cost cost() {
        return new Cost(id, bookedOn, amount, note, by, at);
    }
}
