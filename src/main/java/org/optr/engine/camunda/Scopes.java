package org.optr.engine.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.optr.engine.CurrentCase;
import org.optr.engine.RunId;
import org.optr.people.CurrentPerson;
import org.springframework.stereotype.Component;

/** Runs what the engine causes within its root case and in the right name, so that the history records both. */
@Component
class Scopes {

    private final CurrentCase currentCase;
    private final CurrentPerson currentPerson;

    Scopes(CurrentCase currentCase, CurrentPerson currentPerson) {
        this.currentCase = currentCase;
        this.currentPerson = currentPerson;
    }

    /** For what an execution calls: steps and listeners, whoever moves it on. */
    void of(DelegateExecution execution, Runnable work) {
        currentCase.within(new RunId(((ExecutionEntity) execution).getRootProcessInstanceId()), work);
    }

    /** For what a person does with an item. */
    void of(Permit permit, Runnable work) {
        currentCase.within(permit.item().rootRun(), () -> inName(permit, work));
    }

    private void inName(Permit permit, Runnable work) {
        if (permit.inWhoseName().equals(currentPerson.id())) {
            work.run();
        } else {
            currentPerson.standingInFor(permit.inWhoseName(), work);
        }
    }
}
