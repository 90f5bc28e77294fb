package org.optr.engine.camunda;

import java.util.List;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelProblem;
import org.optr.engine.XmlElement;
import org.optr.engine.guard.ModelCheck;
import org.optr.shared.TransactionMemory;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Reads and judges each text once in a transaction: a command asks about the same models many times. The engine's guard
 * knows nothing of this and judges whatever it is given.
 *
 * @see <a href="file:docs/decisions/0028-models-are-judged-once-per-command.md">docs/decisions/0028</a>
 */
@Component
@Primary
class KnownModels implements ModelChecks {

    private final ModelCheck check;
    private final TransactionMemory memory = new TransactionMemory();

    KnownModels(ModelCheck check) {
        this.check = check;
    }

    @Override
    public XmlElement read(String xml) {
        return memory.get(new Question(Kind.READ, xml), () -> check.read(xml));
    }

    @Override
    public List<ModelProblem> bpmn(String model) {
        return memory.get(new Question(Kind.BPMN, model), () -> check.bpmn(model));
    }

    @Override
    public List<ModelProblem> dmn(String model) {
        return memory.get(new Question(Kind.DMN, model), () -> check.dmn(model));
    }

    private enum Kind {
        READ,
        BPMN,
        DMN
    }

    /** Two texts are the same if every character is. */
    private record Question(Kind kind, String text) {}
}
