package org.optr.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItemListener;
import org.optr.engine.WorkItems.Ending;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The open work items of the lifecycle that the thread drives, and the script that is written of it. */
final class Lifecycle {

    private static final ThreadLocal<@Nullable Lifecycle> CURRENT = new ThreadLocal<>();

    private final Map<WorkItemId, WorkItem> open = new LinkedHashMap<>();
    private final CurrentPerson currentPerson;
    private final @Nullable Script script;

    /** @param script null where none is written */
    Lifecycle(CurrentPerson currentPerson, @Nullable Script script) {
        this.currentPerson = currentPerson;
        this.script = script;
        CURRENT.set(this);
    }

    static Optional<Lifecycle> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Writes a line, if the thread writes a script; the line is told who acts. */
    static void record(BiConsumer<Script, String> line) {
        current().ifPresent(lifecycle -> lifecycle.write(line));
    }

    private void write(BiConsumer<Script, String> line) {
        if (script != null) {
            line.accept(script, currentPerson.find().orElse(PersonId.SYSTEM).toString());
        }
    }

    Optional<WorkItem> next() {
        return open.values().stream().findFirst();
    }

    /** Returns the step of an open item. */
    String step(WorkItemId id) {
        var item = open.get(id);
        return item == null ? "?" : item.step();
    }

    void end() {
        CURRENT.remove();
    }

    private void upserted(WorkItem item) {
        if (open.put(item.id(), item) == null) {
            write((script, by) -> script.item(item.id().value()));
        }
    }

    /** Listens as the inbox does, without a query; what is rolled back is forgotten. */
    @Component
    static class Follow implements WorkItemListener {

        @Override
        public void upserted(WorkItem item, Attention attention) {
            afterCommit(lifecycle -> lifecycle.upserted(item));
        }

        @Override
        public void ended(WorkItem item, Ending ending) {
            afterCommit(lifecycle -> lifecycle.open.remove(item.id()));
        }

        private static void afterCommit(Consumer<Lifecycle> change) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    current().ifPresent(change);
                }
            });
        }
    }
}
