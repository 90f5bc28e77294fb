package org.optr.project.process;

import static org.optr.project.process.ProjectVariables.project;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.project.ProjectInitiation;
import org.springframework.stereotype.Component;

@Component("submitPlan")
@StepInfo(title = "Submit plan", description = "Opens a round for the plan. Refused while a fact is missing.")
class SubmitPlan implements Step {

    private final ProjectInitiation initiation;

    SubmitPlan(ProjectInitiation initiation) {
        this.initiation = initiation;
    }

    @Override
    public void run(StepVariables variables) {
        initiation.submitPlan(project(variables));
    }
}
