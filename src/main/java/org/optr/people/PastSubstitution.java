package org.optr.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.optr.shared.Period;

/** A substitution that was taken back. It gives no right to anything; it is for those who look back. */
@Entity
@Table(name = "past_substitution")
@SuppressWarnings("UnusedVariable") // read by queries only
class PastSubstitution {

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

    private @Nullable Instant appointedAt;
    private Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected PastSubstitution() {}

    PastSubstitution(
            UUID id,
            PersonId person,
            PersonId substitute,
            Period period,
            @Nullable Instant appointedAt,
            Instant withdrawnAt) {
        this.id = id;
        this.person = person;
        this.substitute = substitute;
        this.period = period;
        this.appointedAt = appointedAt;
        this.withdrawnAt = withdrawnAt;
    }
}
