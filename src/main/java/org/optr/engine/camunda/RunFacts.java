package org.optr.engine.camunda;

import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;

/** What a run is about and who asked for it. */
@Component
class RunFacts {

    private final ProcessModels models;
    private final HistoryService history;
    private final CurrentPerson currentPerson;
    private final Remembered<String, PersonId> starters = new Remembered<>();

    RunFacts(ProcessModels models, HistoryService history, CurrentPerson currentPerson) {
        this.models = models;
        this.history = history;
        this.currentPerson = currentPerson;
    }

    Optional<SubjectRef> subject(String definitionId, @Nullable String businessKey) {
        var kind = models.of(definitionId).subject();
        return kind == null || businessKey == null ? Optional.empty() : Optional.of(new SubjectRef(kind, businessKey));
    }

    /**
     * Returns who started the outermost of the runs around an execution that are about the same record. A run that is not
     * stored yet is being started now. Nothing of this changes later, and every step of a run asks for it: it is remembered.
     */
    PersonId startedBy(ExecutionEntity execution) {
        return starters.find(execution.getProcessInstanceId()).orElseGet(() -> find(execution));
    }

    private PersonId find(ExecutionEntity execution) {
        var run = history.createHistoricProcessInstanceQuery()
                .processInstanceId(outermost(execution.getProcessInstance()).getId())
                .singleResult();
        if (run == null) {
            return currentPerson.id();
        }
        var starter = run.getStartUserId() == null ? PersonId.SYSTEM : PersonId.of(run.getStartUserId());
        starters.put(execution.getProcessInstanceId(), starter);
        return starter;
    }

    private static ExecutionEntity outermost(ExecutionEntity run) {
        var caller = run.getSuperExecution();
        return caller == null || !Objects.equals(caller.getProcessBusinessKey(), run.getProcessBusinessKey())
                ? run
                : outermost(caller.getProcessInstance());
    }
}
