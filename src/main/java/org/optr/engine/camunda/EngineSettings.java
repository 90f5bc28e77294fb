package org.optr.engine.camunda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.optr.people.CurrentPerson;

/** What the engine is told before it starts, beside application.yaml. */
class EngineSettings extends AbstractProcessEnginePlugin {

    /** The most rows that one query may ask for. */
    static final int MOST_RESULTS = 5_000;

    private final Map<String, JavaDelegate> steps;
    private final CurrentPerson currentPerson;
    private final BpmnParseListener listener;

    EngineSettings(Map<String, JavaDelegate> steps, CurrentPerson currentPerson, BpmnParseListener listener) {
        this.steps = steps;
        this.currentPerson = currentPerson;
        this.listener = listener;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setBeans(new HashMap<>(steps));
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new ActingPersonInterceptor(currentPerson, engine)));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                List.of(new ActingPersonInterceptor(currentPerson, engine)));
        engine.setCustomPostBPMNParseListeners(List.of(listener));
        engine.setQueryMaxResultsLimit(MOST_RESULTS);
        engine.setHistoryRemovalTimeProvider(new RemovalByDecision());
    }
}
