package org.optr.project;

import java.time.LocalDate;
import org.optr.people.PersonId;
import org.optr.shared.Texts;

/**
 * What is written in a deliverable.
 *
 * @param acceptanceCriteria how one sees that it is done; empty while unwritten, which blocks the plan's submission
 * @param owner who answers for it
 */
public record DeliverableDraft(String title, String acceptanceCriteria, PersonId owner, LocalDate dueOn) {

    public DeliverableDraft {
        title = Texts.required(title, Limits.TITLE, "project.deliverable.title");
        acceptanceCriteria = Texts.optional(acceptanceCriteria, Limits.LONG, "project.deliverable.acceptance-criteria");
    }

    Deliverable as(DeliverableId id) {
        return new Deliverable(id, title, acceptanceCriteria, owner, dueOn);
    }
}
