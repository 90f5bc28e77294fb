package org.optr.result.process;

import static org.optr.result.process.ResultVariables.comment;
import static org.optr.result.process.ResultVariables.finalScore;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.people.CurrentPerson;
import org.optr.result.ResultGrading;
import org.springframework.stereotype.Component;

@Component("noteGrade")
@StepInfo(
        title = "Note score",
        description = "Keeps the score that counts, beside the computed and the proposed one, and who gave it.",
        reads = {"finalScore", "comment"})
class NoteGrade implements Step {

    private final ResultGrading grading;
    private final CurrentPerson currentPerson;

    NoteGrade(ResultGrading grading, CurrentPerson currentPerson) {
        this.grading = grading;
        this.currentPerson = currentPerson;
    }

    @Override
    public void run(StepVariables variables) {
        grading.grade(variables.subject(), currentPerson.id(), finalScore(variables), comment(variables));
    }
}
