package org.optr.people;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
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

    private boolean beganTold;
    private boolean endedTold;

    Substitution(PersonId person, PersonId substitute, Period period) {
        require(!person.equals(substitute), "substitute.self");
        this.id = UUID.randomUUID();
        this.person = person;
        this.substitute = substitute;
        this.period = period;
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
