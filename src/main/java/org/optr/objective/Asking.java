package org.optr.objective;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Who is or was asked about an objective, and may see it therefore. {@link org.optr.engine.Askings} writes it. */
@Entity
@Immutable
@Table(name = "asking")
class Asking {

    @EmbeddedId
    @SuppressWarnings("UnusedVariable")
    private AskingKey key;

    @SuppressWarnings("NullAway.Init")
    protected Asking() {}
}
