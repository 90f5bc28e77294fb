package org.optr.people;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.optr.shared.Period;

/** Somebody stands in for a person during whole days of that person's time zone. */
@Entity
@Table(name = "substitution")
class Substitution {

    @Id
    @Column(name = "substitution_id")
    private UUID id;

    @Embedded
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "substitute_id"))
    private PersonId substitute;

    @Embedded
    private Period period;

    /** Null for what was arranged before this was kept. */
    private @Nullable Instant appointedAt;

    private boolean beganTold;
    private boolean endedTold;

    Substitution(PersonId person, PersonId substitute, Period period, Instant now) {
        require(!person.equals(substitute), "substitute.self");
        this.id = UUID.randomUUID();
        this.person = person;
        this.substitute = substitute;
        this.period = period;
        this.appointedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected Substitution() {}

    UUID id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    PersonId substitute() {
        return substitute;
    }

    Period period() {
        return period;
    }

    /** Returns what is kept of it when it is taken back. */
    PastSubstitution withdrawn(Instant now) {
        return new PastSubstitution(id, person, substitute, period, appointedAt, now);
    }

    /** Returns whether somebody has to be told now that it began; it is told once. */
    boolean tellBegan(LocalDate today) {
        var tell = !beganTold && period.contains(today);
        beganTold = beganTold || !today.isBefore(period.startsOn());
        return tell;
    }

    /** Returns whether somebody has to be told now that it is over; it is told once. */
    boolean tellEnded(LocalDate today) {
        var tell = !endedTold && today.isAfter(period.endsOn());
        endedTold = endedTold || tell;
        return tell;
    }
}
