package org.optr.engine.camunda;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.optr.people.CurrentPerson;

/** What the engine is told before it starts, beside application.yaml. */
class EngineSettings extends AbstractProcessEnginePlugin {

    /** The most rows that one query asks for; the guard refuses queries for many more. */
    static final int MOST_RESULTS = 5_000;

    private final CurrentPerson currentPerson;
    private final BpmnParseListener listener;
    private final HistoryEventHandler trace;

    EngineSettings(CurrentPerson currentPerson, BpmnParseListener listener, HistoryEventHandler trace) {
        this.currentPerson = currentPerson;
        this.listener = listener;
        this.trace = trace;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new ActingPersonInterceptor(currentPerson, engine)));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                List.of(new ActingPersonInterceptor(currentPerson, engine)));
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(listener)));
        engine.setCustomHistoryEventHandlers(new ArrayList<>(List.of(trace)));
        // A refusal is no error, and whoever called hears of every failure.
        engine.setEnableCmdExceptionLogging(false);
        engine.setHistoryRemovalTimeProvider(new RemovalByDecision());
    }
}
