package org.optr.project.process;

import static org.optr.project.process.ProjectVariables.project;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.project.ChangeControl;
import org.springframework.stereotype.Component;

@Component("applyChange")
@StepInfo(title = "Apply change", description = "Lets the project run by the changed plan, as its next baseline.")
class ApplyChange implements Step {

    private final ChangeControl changes;

    ApplyChange(ChangeControl changes) {
        this.changes = changes;
    }

    @Override
    public void run(StepVariables variables) {
        changes.apply(project(variables));
    }
}
