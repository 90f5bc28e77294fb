package org.optr.engine.camunda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.optr.engine.RehearsalScene.Exchange;
import org.optr.engine.StepCatalogue.StepEntry;

/** Stands where automatic steps and called processes would be: answers what it was told to, and keeps what it was asked. */
final class RehearsalStubs {

    private final Map<String, List<Exchange>> exchanges = new HashMap<>();
    private Answer next = Answer.NOTHING;

    /** Tells what the next one answers. */
    void willAnswer(Map<String, @Nullable Object> outputs) {
        next = new Answer(outputs, null);
    }

    void willRefuse(String errorCode) {
        next = new Answer(Map.of(), errorCode);
    }

    void forget() {
        exchanges.clear();
        next = Answer.NOTHING;
    }

    /** Returns what was asked and answered in one visit of an element. */
    List<Exchange> of(String visit) {
        return exchanges.getOrDefault(visit, List.of());
    }

    Map<String, JavaDelegate> delegates(List<StepEntry> steps) {
        var delegates = new HashMap<String, JavaDelegate>();
        steps.forEach(step ->
                delegates.put(step.name(), execution -> answer(execution, step.name(), inputs(execution, step))));
        return delegates;
    }

    /** What the step is known to read, and what the model hands to it. */
    private static Map<String, @Nullable Object> inputs(DelegateExecution execution, StepEntry step) {
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
        step.reads().forEach(name -> inputs.put(name, execution.getVariable(name)));
        inputs.putAll(new TreeMap<>(execution.getVariablesLocal()));
        return inputs;
    }

    void answer(DelegateExecution execution, String called, Map<String, @Nullable Object> given) {
        var answer = next;
        next = Answer.NOTHING;
        Map<String, @Nullable Object> asked = new LinkedHashMap<>();
        given.forEach((name, value) -> asked.put(name, Values.fromEngine(value)));
        exchanges
                .computeIfAbsent(execution.getActivityInstanceId(), visit -> new ArrayList<>())
                .add(new Exchange(called, asked, answer.outputs, answer.error));
        if (answer.error != null) {
            throw new BpmnError(answer.error);
        }
        answer.outputs.forEach((name, value) ->
                Branch.bearing(name, (ExecutionEntity) execution).setVariableLocal(name, Values.toEngine(name, value)));
    }

    private record Answer(Map<String, @Nullable Object> outputs, @Nullable String error) {

        static final Answer NOTHING = new Answer(Map.of(), null);
    }
}
