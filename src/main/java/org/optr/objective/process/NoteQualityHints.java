package org.optr.objective.process;

import static org.optr.objective.process.ObjectiveVariables.QUALITY_HINTS;
import static org.optr.objective.process.ObjectiveVariables.items;
import static org.optr.objective.process.ObjectiveVariables.objective;

import java.util.List;
import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.objective.ObjectiveApproval;
import org.springframework.stereotype.Component;

@Component("noteQualityHints")
@StepInfo(
        title = "Note hints",
        description = "Keeps the hints of the quality check with the objective. They advise and block nothing.",
        reads = {"qualityHints"})
class NoteQualityHints implements Step {

    private final ObjectiveApproval approval;

    NoteQualityHints(ObjectiveApproval approval) {
        this.approval = approval;
    }

    @Override
    public void run(StepVariables variables) {
        var hints = QUALITY_HINTS.find(variables);
        approval.advise(objective(variables), hints == null ? List.of() : items(hints));
    }
}
