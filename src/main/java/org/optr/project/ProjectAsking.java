package org.optr.project;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** Who is or was asked about a project, and may see its money therefore. {@link Askings} writes it. */
@Entity
@Immutable
class ProjectAsking {

    @EmbeddedId
    @SuppressWarnings("UnusedVariable")
    private AskingKey key;

    @SuppressWarnings("NullAway.Init")
    protected ProjectAsking() {}
}
