package org.optr.objective;

import org.optr.shared.Texts;

/** What came out of a review of an objective. */
public record ReviewNotes(String notes, String correctiveActions, String risks) {

    static final ReviewNotes NONE = new ReviewNotes("", "", "");

    public ReviewNotes {
        notes = Texts.optional(notes, Limits.LONG, "objective.review.notes");
        correctiveActions = Texts.optional(correctiveActions, Limits.LONG, "objective.review.corrective-actions");
        risks = Texts.optional(risks, Limits.LONG, "objective.review.risks");
    }
}
