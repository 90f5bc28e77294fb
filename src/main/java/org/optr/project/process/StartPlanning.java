package org.optr.project.process;

import static org.optr.project.process.ProjectVariables.project;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.project.ProjectInitiation;
import org.springframework.stereotype.Component;

@Component("startPlanning")
@StepInfo(
        title = "Start planning",
        description = "Lets the manager plan the project. Refused without an approval in the round.")
class StartPlanning implements Step {

    private final ProjectInitiation initiation;

    StartPlanning(ProjectInitiation initiation) {
        this.initiation = initiation;
    }

    @Override
    public void run(StepVariables variables) {
        initiation.startPlanning(project(variables));
    }
}
