package org.optr.result;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.optr.people.PersonId;

/** What somebody will do so that it goes better next time. */
@Embeddable
public record ImprovementAction(
        @Embedded ActionId id,
        String title,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "owner_id")) PersonId owner,
        LocalDate dueOn,
        boolean done) {

    ImprovementAction marked(boolean isDone) {
        return new ImprovementAction(id, title, owner, dueOn, isDone);
    }
}
