package org.optr.project.process;

import static org.optr.project.process.ProjectVariables.PROJECT;

import org.optr.engine.ProcessVariable;
import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.springframework.stereotype.Component;

@Component("findProjectManager")
@StepInfo(
        title = "Find project manager",
        description = "Says who reports about the project.",
        reads = "projectId",
        writes = "reportManagerId")
class FindProjectManager implements Step {

    private static final ProcessVariable<String> MANAGER = new ProcessVariable<>("reportManagerId", String.class);

    private final ProjectReader projects;

    FindProjectManager(ProjectReader projects) {
        this.projects = projects;
    }

    @Override
    public void run(StepVariables variables) {
        var project = projects.standing(ProjectId.of(PROJECT.in(variables)));
        MANAGER.set(
                variables,
                project.map(standing -> standing.manager().toString()).orElse(null));
    }
}
