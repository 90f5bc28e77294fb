package org.optr.engine.camunda;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.optr.people.CurrentPerson;

/** What the engine is told before it starts, beside application.yaml. */
class EngineSettings extends AbstractProcessEnginePlugin {

    /** The most rows that one query asks for; the guard refuses queries for many more. */
    static final int MOST_RESULTS = 5_000;

    private final CurrentPerson currentPerson;
    private final BpmnParseListener listener;

    EngineSettings(CurrentPerson currentPerson, BpmnParseListener listener) {
        this.currentPerson = currentPerson;
        this.listener = listener;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new ActingPersonInterceptor(currentPerson, engine)));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                List.of(new ActingPersonInterceptor(currentPerson, engine)));
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(listener)));
        // A refusal is no error, and whoever called hears of every failure.
        engine.setEnableCmdExceptionLogging(false);
        engine.setHistoryRemovalTimeProvider(new RemovalByDecision());
    }
}
