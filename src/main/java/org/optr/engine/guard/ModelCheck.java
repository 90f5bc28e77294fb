package org.optr.engine.guard;

import java.util.List;
import java.util.Set;

/** Tells, without deploying it, whether the engine would accept a model. The engine itself asks here before it parses one. */
public final class ModelCheck {

    private final BpmnCheck bpmn;
    private final DmnCheck dmn = new DmnCheck();

    /** @param steps the names that a service task may call */
    public ModelCheck(Set<String> steps) {
        bpmn = new BpmnCheck(Set.copyOf(steps));
    }

    public List<ModelProblem> bpmn(byte[] model) {
        return Problems.of(model, BpmnVocabulary.INSTANCE, bpmn);
    }

    public List<ModelProblem> dmn(byte[] model) {
        return Problems.of(model, DmnVocabulary.INSTANCE, dmn);
    }
}
