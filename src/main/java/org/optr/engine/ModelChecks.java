package org.optr.engine;

import java.util.List;

/** Reads models within bounds, and tells without deploying them whether the engine would accept them. */
public interface ModelChecks {

    /**
     * Reads the XML of a model: no DOCTYPE, no entity, nothing fetched, at most 1 MB, 5 000 elements, 50 levels.
     *
     * @throws org.optr.shared.RuleViolation if it is anything else
     */
    XmlElement read(String xml);

    List<ModelProblem> bpmn(String model);

    List<ModelProblem> dmn(String model);
}
