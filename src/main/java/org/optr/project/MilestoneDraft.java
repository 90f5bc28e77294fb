package org.optr.project;

import java.time.LocalDate;
import org.optr.shared.Texts;

/** What is written in a milestone. */
public record MilestoneDraft(String title, LocalDate dueOn) {

    public MilestoneDraft {
        title = Texts.required(title, Limits.TITLE, "project.milestone.title");
    }

    Milestone as(MilestoneId id) {
        return new Milestone(id, title, dueOn);
    }
}
