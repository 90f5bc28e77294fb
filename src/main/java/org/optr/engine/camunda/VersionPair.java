package org.optr.engine.camunda;

import java.util.Optional;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/** Two versions of one process; the new one need not be published yet. */
record VersionPair(ReadVersion before, ReadVersion after) {

    ProcessDefinitionEntity source() {
        return before.definition();
    }

    ProcessDefinitionEntity target() {
        return after.definition();
    }

    /** Returns what runs an activity once for each of several persons; nothing where it runs once. */
    static Optional<ActivityImpl> loopAround(ActivityImpl activity) {
        var scope = activity.getFlowScope();
        return scope instanceof ActivityImpl around
                        && around.getId().equals(activity.getId() + BpmnParse.MULTI_INSTANCE_BODY_ID_SUFFIX)
                ? Optional.of(around)
                : Optional.empty();
    }

    /** Whether two steps do the same kind of thing, so that one may stand for the other. */
    boolean areAlike(ActivityImpl step, ActivityImpl other) {
        return step.getActivityBehavior().getClass()
                        == other.getActivityBehavior().getClass()
                && loopAround(step).isPresent() == loopAround(other).isPresent();
    }

    boolean limitChanges(String step, String target) {
        return !before.limits().of(step).equals(after.limits().of(target));
    }

    /** A version as the engine has read it, with its time limits and what OPTR reads beside the engine. */
    record ReadVersion(ProcessDefinitionEntity definition, ProcessModel model, TimeLimits limits) {}
}
