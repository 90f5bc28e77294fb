package org.optr.project.process;

import static org.optr.project.process.ProjectVariables.project;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.project.ProjectInitiation;
import org.springframework.stereotype.Component;

@Component("submitBusinessCase")
@StepInfo(
        title = "Submit business case",
        description = "Opens a round for the business case. Refused while a fact is missing.")
class SubmitBusinessCase implements Step {

    private final ProjectInitiation initiation;

    SubmitBusinessCase(ProjectInitiation initiation) {
        this.initiation = initiation;
    }

    @Override
    public void run(StepVariables variables) {
        initiation.submitBusinessCase(project(variables));
    }
}
