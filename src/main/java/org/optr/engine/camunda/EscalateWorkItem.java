package org.optr.engine.camunda;

import static org.optr.engine.camunda.RemindWorkItem.STEP;

import org.optr.engine.ProcessVariable;
import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.people.UnitId;
import org.springframework.stereotype.Component;

/** Automatic step for a timer on a user task: {@code ${escalateWorkItem}}. */
@Component("escalateWorkItem")
@StepInfo(
        title = "Escalate",
        description = "Gives an open step of this run also to the head of the unit and makes it urgent;"
                + " the input parameter \"step\" names it.",
        reads = {"step", "unitId"})
class EscalateWorkItem implements Step {

    private static final ProcessVariable<String> UNIT = new ProcessVariable<>("unitId", String.class);

    private final Nudges nudges;

    EscalateWorkItem(Nudges nudges) {
        this.nudges = nudges;
    }

    @Override
    public void run(StepVariables variables) {
        var unit = UNIT.find(variables);
        nudges.escalate(variables.run(), STEP.in(variables), unit == null ? null : UnitId.of(unit));
    }
}
