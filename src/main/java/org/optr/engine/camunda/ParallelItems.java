package org.optr.engine.camunda;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** The other open items of a run. */
@Component
class ParallelItems {

    private final TaskService tasks;
    private final OpenItems items;
    private final TellWorkItemListeners listeners;

    ParallelItems(TaskService tasks, OpenItems items, TellWorkItemListeners listeners) {
        this.tasks = tasks;
        this.items = items;
        this.listeners = listeners;
    }

    /** Whoever does one step may thereby be kept from an item that is open beside it. */
    void tellOfSeparation(OpenItem done) {
        var step = done.item().step();
        if (done.model().separates(step)) {
            var open = tasks.createTaskQuery()
                    .processInstanceId(done.item().run().value())
                    .listPage(0, EngineSettings.MOST_RESULTS);
            items.of(open).stream()
                    .filter(other -> other.step().separateFrom().contains(step))
                    .filter(other -> !other.item().id().equals(done.item().id()))
                    .forEach(listeners::upserted);
        }
    }
}
