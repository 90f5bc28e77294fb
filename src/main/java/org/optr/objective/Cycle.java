package org.optr.objective;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.optr.shared.Period;

/** A period to set objectives for, such as a quarter inside a year. */
@Entity
class Cycle {

    @EmbeddedId
    private CycleId id;

    @Version
    private @Nullable Integer version;

    private String name;

    @Embedded
    private Period period;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable CycleId parent;

    private int cadenceDays;

    @SuppressWarnings("NullAway.Init")
    protected Cycle() {}

    /** @param parent null for a cycle of its own */
    Cycle(CycleId id, CycleDraft draft, @Nullable Cycle parent) {
        require(parent == null || parent.encloses(draft.period()), "objective.cycle.outside-parent");
        this.id = id;
        this.name = draft.name();
        this.period = draft.period();
        this.parent = draft.parent();
        this.cadenceDays = draft.cadenceDays();
    }

    CycleSummary summary() {
        return new CycleSummary(id, name, period, parent, cadenceDays);
    }

    private boolean encloses(Period inner) {
        return period.contains(inner.startsOn()) && period.contains(inner.endsOn());
    }
}
