package org.optr.engine.camunda;

import java.util.Date;
import org.camunda.bpm.engine.impl.batch.history.HistoricBatchEntity;
import org.camunda.bpm.engine.impl.history.HistoryRemovalTimeProvider;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Never lets history expire: nothing gives a case a removal time yet, whether it ended well or not. The engine's own strategy
 * "none" would allow only a cleanup by end time, which takes the finished parts of a case that still runs.
 *
 * @see <a href="file:docs/decisions/0003-engine-isolated-camunda-7.md">docs/decisions/0003</a>
 */
class RemovalByDecision implements HistoryRemovalTimeProvider {

    @Override
    public @Nullable Date calculateRemovalTime(
            HistoricProcessInstanceEventEntity run, @Nullable ProcessDefinition process) {
        return null;
    }

    @Override
    public @Nullable Date calculateRemovalTime(
            HistoricDecisionInstanceEntity decision, @Nullable DecisionDefinition table) {
        return null;
    }

    @Override
    public @Nullable Date calculateRemovalTime(HistoricBatchEntity batch) {
        return null;
    }
}
