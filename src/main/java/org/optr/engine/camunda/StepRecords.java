package org.optr.engine.camunda;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.optr.engine.RunId;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemId;
import org.optr.shared.TransactionMemory;
import org.springframework.stereotype.Component;

/** Keeps and finds {@link StepRecord}s in the transaction of the command. */
@Component
class StepRecords {

    private final EntityManager entities;
    private final TransactionMemory memory = new TransactionMemory();

    StepRecords(EntityManager entities) {
        this.entities = entities;
    }

    /** Writes at once, so that the slower of two people waits here and not in the middle of the engine's work. */
    void write(StepRecord step) {
        entities.persist(step);
        entities.flush();
        memory.forget();
    }

    Optional<StepRecord> find(WorkItemId item) {
        return Optional.ofNullable(entities.find(StepRecord.class, item.value()));
    }

    /** Returns which steps were done for the record that an item is about, in its whole case. */
    List<StepRecord> doneFor(WorkItem item) {
        return doneIn(item.rootRun(), StepRecord.recordOf(item));
    }

    /** As {@link #doneFor}, for the record of a case. */
    List<StepRecord> doneIn(RunId root, String record) {
        return memory.get(new Question(root, record), () -> find(root, record));
    }

    private record Question(RunId root, String record) {}

    private List<StepRecord> find(RunId root, String record) {
        return entities.createQuery(
                        """
                        select s from StepRecord s
                        where s.rootRun = :root and s.businessKey = :record and s.cancelled = false""",
                        StepRecord.class)
                .setParameter("root", root.value())
                .setParameter("record", record)
                .getResultList();
    }

    List<StepRecord> of(RunId run) {
        return entities.createQuery("select s from StepRecord s where s.run = :run", StepRecord.class)
                .setParameter("run", run.value())
                .getResultList();
    }
}
