package org.optr.project;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.optr.people.PersonId;

/** Something that the project hands over, as {@link DeliverableDraft} describes it. */
@Embeddable
public record Deliverable(DeliverableId id, String title, String acceptanceCriteria, PersonId owner, LocalDate dueOn) {}
