package org.optr.engine.camunda;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.optr.engine.RunId;
import org.optr.engine.WorkItem;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.shared.TransactionMemory;
import org.springframework.stereotype.Component;

/** Who corrected a variable somewhere in a case: by that they took part in it, since what is inside is handed from run to run. */
@Component
class Corrections {

    private final EntityManager entities;
    private final CurrentPerson currentPerson;
    private final Clock clock;
    private final TransactionMemory memory = new TransactionMemory();

    Corrections(EntityManager entities, CurrentPerson currentPerson, Clock clock) {
        this.entities = entities;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    void note(RunId root) {
        entities.persist(new CorrectionRecord(root, currentPerson.id(), clock.instant()));
        entities.flush();
        memory.forget();
    }

    List<PersonId> peopleOf(WorkItem item) {
        return memory.get(item.rootRun(), () -> peopleOf(item.rootRun()));
    }

    private List<PersonId> peopleOf(RunId root) {
        return entities.createQuery(
                        "select distinct c.person from CorrectionRecord c where c.rootRun = :root", PersonId.class)
                .setParameter("root", root.value())
                .getResultList();
    }
}
