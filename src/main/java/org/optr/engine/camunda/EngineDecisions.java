package org.optr.engine.camunda;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.jspecify.annotations.Nullable;
import org.optr.engine.Decisions;
import org.springframework.stereotype.Service;

@Service
class EngineDecisions implements Decisions {

    private final DecisionService decisions;

    EngineDecisions(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<Map<String, @Nullable Object>> evaluate(String decision, Map<String, @Nullable Object> inputs) {
        var result = decisions
                .evaluateDecisionTableByKey(decision)
                .variables(Values.toEngine(inputs))
                .evaluate();
        return result.getResultList().stream().map(Values::fromEngine).toList();
    }
}
