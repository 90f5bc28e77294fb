package org.optr.engine.camunda;

import org.camunda.bpm.engine.impl.bpmn.behavior.EventSubProcessStartEventActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityStartBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.runtime.PvmExecutionImpl;
import org.jspecify.annotations.Nullable;

/**
 * A part of a run that an event began beside the main path, any number of times: an event sub-process that does not
 * interrupt. Its facts are its own, or two of them would overwrite each other's in the run.
 */
final class Branch {

    /**
     * Returns where a step sets a variable: in the part of the model that declares it, for one of several persons say, or else
     * in the branch, or in the run where there is none.
     */
    static PvmExecutionImpl bearing(String variable, ExecutionEntity execution) {
        var branch = of(execution);
        for (PvmExecutionImpl part = execution; part != null && part != branch; part = part.getParent()) {
            if (part.hasVariableLocal(variable)) {
                return part;
            }
        }
        return branch;
    }

    private static PvmExecutionImpl of(ExecutionEntity execution) {
        var branch = around(execution.getActivity());
        return branch == null ? execution.getProcessInstance() : execution.findExecutionForFlowScope(branch);
    }

    /** Returns the execution that bears the variables of what waits for a message. */
    static PvmExecutionImpl of(EventSubscriptionEntity waiting) {
        var scope = waiting.getActivity().getEventScope();
        var branch = around(scope);
        return branch == null
                ? waiting.getExecution().getProcessInstance()
                : waiting.getExecution().findExecutionForScope(scope, branch);
    }

    static boolean isBegunBy(EventSubscriptionEntity waiting) {
        return waiting.getActivity().getActivityBehavior() instanceof EventSubProcessStartEventActivityBehavior
                && isBranch(waiting.getActivity().getParentFlowScopeActivity());
    }

    private static @Nullable ActivityImpl around(ScopeImpl scope) {
        if (!(scope instanceof ActivityImpl activity)) {
            return null;
        }
        return isBranch(activity) ? activity : around(activity.getFlowScope());
    }

    private static boolean isBranch(ActivityImpl activity) {
        return activity.isTriggeredByEvent()
                && activity.getActivityStartBehavior() == ActivityStartBehavior.CONCURRENT_IN_FLOW_SCOPE;
    }

    private Branch() {}
}
