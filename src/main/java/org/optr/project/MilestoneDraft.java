package org.optr.project;

import java.time.LocalDate;

/** What is written in a milestone. */
public record MilestoneDraft(String title, LocalDate dueOn) {

    public MilestoneDraft {
        title = Texts.required(title, Texts.TITLE, "project.milestone.title");
    }

    Milestone as(MilestoneId id) {
        return new Milestone(id, title, dueOn);
    }
}
