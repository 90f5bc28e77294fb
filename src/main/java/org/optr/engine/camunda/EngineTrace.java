package org.optr.engine.camunda;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricIncidentEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricJobLogEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.jspecify.annotations.Nullable;
import org.optr.engine.CurrentCase;
import org.optr.engine.RunId;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hears whatever the engine writes into its own history, in the same transaction, and has it told as events of OPTR. */
@Component
class EngineTrace implements HistoryEventHandler {

    private final ObjectProvider<TellOfSteps> steps;
    private final ObjectProvider<RunFacts> runs;
    private final CurrentCase currentCase;
    private final Remembered<String, Optional<String>> businessKeys = new Remembered<>();

    EngineTrace(ObjectProvider<TellOfSteps> steps, ObjectProvider<RunFacts> runs, CurrentCase currentCase) {
        this.steps = steps;
        this.runs = runs;
        this.currentCase = currentCase;
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricProcessInstanceEventEntity run) {
            businessKeys.put(run.getProcessInstanceId(), Optional.ofNullable(run.getBusinessKey()));
        } else if (event instanceof HistoricDecisionEvaluationEvent evaluation) {
            tell(evaluation.getRootHistoricDecisionInstance(), evaluation);
        } else if (event instanceof HistoricActivityInstanceEventEntity
                || event instanceof HistoricIncidentEventEntity
                || event instanceof HistoricJobLogEvent) {
            tell(event, event);
        }
    }

    private void tell(HistoryEvent place, HistoryEvent event) {
        var definition = place.getProcessDefinitionId();
        if (definition != null && TellOfSteps.isTold(event)) {
            var root = place.getRootProcessInstanceId();
            Runnable telling = () -> steps.getObject().tell(event, definition, subject(place, definition));
            if (root == null) {
                telling.run();
            } else {
                currentCase.within(new RunId(root), telling);
            }
        }
    }

    private @Nullable SubjectRef subject(HistoryEvent place, String definition) {
        var run = place.getProcessInstanceId();
        return run == null
                ? null
                : runs.getObject()
                        .subject(
                                definition,
                                businessKeys.get(run, EngineTrace::businessKey).orElse(null))
                        .orElse(null);
    }

    private static Optional<String> businessKey(String run) {
        var context = Context.getCommandContext();
        var open = context.getExecutionManager().findExecutionById(run);
        return open == null
                ? Optional.ofNullable(
                                context.getHistoricProcessInstanceManager().findHistoricProcessInstance(run))
                        .map(HistoricProcessInstanceEventEntity::getBusinessKey)
                : Optional.ofNullable(open.getBusinessKey());
    }
}
