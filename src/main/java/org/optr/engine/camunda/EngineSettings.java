package org.optr.engine.camunda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.optr.people.CurrentPerson;

/** What the engine is told before it starts, beside application.yaml. */
class EngineSettings extends AbstractProcessEnginePlugin {

    private final Map<String, JavaDelegate> steps;
    private final CurrentPerson currentPerson;

    EngineSettings(Map<String, JavaDelegate> steps, CurrentPerson currentPerson) {
        this.steps = steps;
        this.currentPerson = currentPerson;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setBeans(new HashMap<>(steps));
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new ActingPersonInterceptor(currentPerson, engine)));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                List.of(new ActingPersonInterceptor(currentPerson, engine)));
        engine.setHistoryRemovalTimeProvider(new RemovalByDecision());
    }
}
