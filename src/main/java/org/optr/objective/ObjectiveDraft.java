package org.optr.objective;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.shared.Texts;

/**
 * What an owner writes in an objective.
 *
 * @param why what it is good for; empty while unwritten
 * @param parent the objective it serves; null if it serves none
 * @param waiver why it serves no other objective; null if it does, or while it is not said
 * @param owner the one accountable person; another one than before is a hand-over
 */
public record ObjectiveDraft(
        String title,
        String why,
        ObjectiveLevel level,
        UnitId unit,
        CycleId cycle,
        @Nullable ObjectiveId parent,
        @Nullable String waiver,
        PersonId owner,
        Commitment commitment,
        Set<PersonId> collaborators,
        Set<PersonId> stakeholders) {

    private static final int WAIVER = 1_000;

    public ObjectiveDraft {
        title = Texts.required(title, Limits.TITLE, "objective.title");
        why = Texts.optional(why, Limits.LONG, "objective.why");
        waiver = Texts.nullable(waiver, WAIVER, "objective.waiver");
        collaborators = Set.copyOf(collaborators);
        stakeholders = Set.copyOf(stakeholders);
    }
}
