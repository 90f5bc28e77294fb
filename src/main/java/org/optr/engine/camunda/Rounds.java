package org.optr.engine.camunda;

import java.util.HashSet;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.optr.engine.camunda.ProcessModel.UserStep;
import org.springframework.stereotype.Component;

/** How often a step was reached in its run. An item stays of the round in which it was made, so it is counted once. */
@Component
class Rounds {

    private final HistoryService history;
    private final Remembered<String, Integer> known = new Remembered<>();

    Rounds(HistoryService history) {
        this.history = history;
    }

    /** To be called inside a command only. */
    int of(TaskEntity task, UserStep step) {
        return known.get(task.getId(), id -> 1 + otherVisits(task, step));
    }

    /** Counts the stored visits other than this one. */
    private int otherVisits(TaskEntity task, UserStep step) {
        var visits = history.createHistoricActivityInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .activityId(step.roundOf())
                .listPage(0, EngineSettings.MOST_RESULTS);
        var current = new HashSet<String>();
        for (var scope = task.getExecution(); scope != null; scope = scope.getParent()) {
            current.add(scope.getActivityInstanceId());
        }
        return (int) visits.stream()
                .filter(visit -> !current.contains(visit.getId()))
                .count();
    }
}
