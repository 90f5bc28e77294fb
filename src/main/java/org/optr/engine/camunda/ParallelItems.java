package org.optr.engine.camunda;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.optr.engine.RunId;
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

    /** Whoever corrected a variable of a run is thereby kept from its items that are separated from others. */
    void tellOfSeparation(RunId run) {
        open(run).stream().filter(open -> !open.step().separateFrom().isEmpty()).forEach(listeners::upserted);
    }

    /** Whoever does one step may thereby be kept from an item that is open beside it. */
    void tellOfSeparation(OpenItem done) {
        var step = done.item().step();
        if (done.model().separates(step)) {
            open(done.item().run()).stream()
                    .filter(other -> other.step().separateFrom().contains(step))
                    .filter(other -> !other.item().id().equals(done.item().id()))
                    .forEach(listeners::upserted);
        }
    }

    private List<OpenItem> open(RunId run) {
        return items.of(
                tasks.createTaskQuery().processInstanceId(run.value()).listPage(0, EngineSettings.MOST_RESULTS));
    }
}
