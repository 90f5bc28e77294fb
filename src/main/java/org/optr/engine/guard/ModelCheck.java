package org.optr.engine.guard;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelProblem;
import org.optr.engine.XmlElement;

/** Tells, without deploying it, whether the engine would accept a model. The engine itself asks here before it parses one. */
public final class ModelCheck implements ModelChecks {

    private final BpmnCheck bpmn;
    private final DmnCheck dmn = new DmnCheck();

    /** @param steps the names that a service task may call */
    public ModelCheck(Set<String> steps) {
        bpmn = new BpmnCheck(Set.copyOf(steps));
    }

    @Override
    public XmlElement read(String xml) {
        return XmlReader.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<ModelProblem> bpmn(String model) {
        return bpmn(model.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<ModelProblem> dmn(String model) {
        return dmn(model.getBytes(StandardCharsets.UTF_8));
    }

    public List<ModelProblem> bpmn(byte[] model) {
        return Problems.of(model, BpmnVocabulary.INSTANCE, bpmn);
    }

    public List<ModelProblem> dmn(byte[] model) {
        return Problems.of(model, DmnVocabulary.INSTANCE, dmn);
    }
}
