package org.optr.workbench.process;

import static org.optr.workbench.process.ProcessChangeVariables.draft;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepRefused;
import org.optr.engine.StepVariables;
import org.optr.workbench.ProcessChangeControl;
import org.springframework.stereotype.Component;

@Component("publishProcessChange")
@StepInfo(
        title = "Publish models",
        description =
                "Brings the approved draft into force. Refuses with process-change-outdated if it does not fit any more.")
class PublishProcessChange implements Step {

    private static final String OUTDATED = "process-change-outdated";

    private final ProcessChangeControl control;

    PublishProcessChange(ProcessChangeControl control) {
        this.control = control;
    }

    @Override
    public void run(StepVariables variables) {
        var draft = draft(variables);
        if (!control.fits(draft)) {
            throw new StepRefused(OUTDATED, "Draft %s does not fit any more".formatted(draft));
        }
        control.publish(draft);
    }
}
