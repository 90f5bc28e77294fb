package org.optr.project.process;

import static org.optr.project.process.ProjectVariables.PROJECT;
import static org.optr.project.process.ProjectVariables.cancelReason;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.project.ProjectId;
import org.optr.project.ProjectInitiation;
import org.springframework.stereotype.Component;

@Component("cancelProject")
@StepInfo(
        title = "Cancel project",
        description = "Gives the project up, with the reason.",
        reads = {"projectId", "cancelReason"})
class CancelProject implements Step {

    private final ProjectInitiation initiation;

    CancelProject(ProjectInitiation initiation) {
        this.initiation = initiation;
    }

    @Override
    public void run(StepVariables variables) {
        initiation.cancelled(ProjectId.of(PROJECT.in(variables)), cancelReason(variables));
    }
}
