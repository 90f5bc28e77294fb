package org.optr.objective.process;

import static org.optr.objective.process.ObjectiveVariables.objective;
import static org.optr.objective.process.ReviewVariables.textOrNothing;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.objective.ObjectiveReview;
import org.optr.objective.ReviewNotes;
import org.springframework.stereotype.Component;

@Component("noteTeamReview")
@StepInfo(
        title = "Note team review",
        description = "Keeps what the team saw, what it does about it, and the risks.",
        reads = {"notes", "correctiveActions", "risks"})
class NoteTeamReview implements Step {

    private final ObjectiveReview review;

    NoteTeamReview(ObjectiveReview review) {
        this.review = review;
    }

    @Override
    public void run(StepVariables variables) {
        var notes = new ReviewNotes(
                textOrNothing(variables, "notes"),
                textOrNothing(variables, "correctiveActions"),
                textOrNothing(variables, "risks"));
        review.hold(objective(variables), variables.run(), notes);
    }
}
