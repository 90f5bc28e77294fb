package org.optr.objective;

/** What came out of a review of an objective. */
public record ReviewNotes(String notes, String correctiveActions, String risks) {

    static final ReviewNotes NONE = new ReviewNotes("", "", "");

    public ReviewNotes {
        notes = Texts.optional(notes, Texts.LONG, "objective.review.notes");
        correctiveActions = Texts.optional(correctiveActions, Texts.LONG, "objective.review.corrective-actions");
        risks = Texts.optional(risks, Texts.LONG, "objective.review.risks");
    }
}
