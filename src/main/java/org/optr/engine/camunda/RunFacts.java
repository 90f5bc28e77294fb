package org.optr.engine.camunda;

import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.jspecify.annotations.Nullable;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;

/** What a run is about and who began the case it belongs to. */
@Component
class RunFacts {

    private final ProcessModels models;
    private final HistoryService history;
    private final CurrentPerson currentPerson;

    RunFacts(ProcessModels models, HistoryService history, CurrentPerson currentPerson) {
        this.models = models;
        this.history = history;
        this.currentPerson = currentPerson;
    }

    Optional<SubjectRef> subject(String definitionId, @Nullable String businessKey) {
        var kind = models.of(definitionId).subject();
        return kind == null || businessKey == null ? Optional.empty() : Optional.of(new SubjectRef(kind, businessKey));
    }

    /** Returns who started the root case. A case that is not stored yet is being started now. */
    PersonId startedBy(String rootRun) {
        var root = history.createHistoricProcessInstanceQuery()
                .processInstanceId(rootRun)
                .singleResult();
        if (root == null) {
            return currentPerson.id();
        }
        return root.getStartUserId() == null ? PersonId.SYSTEM : PersonId.of(root.getStartUserId());
    }
}
