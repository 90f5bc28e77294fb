package org.optr.engine.camunda;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.optr.engine.RunId;
import org.optr.engine.camunda.EngineEvents.WorkItemReleased;
import org.optr.people.PersonId;
import org.springframework.stereotype.Component;

/** The other open items of a run. */
@Component
class ParallelItems {

    private final TaskService tasks;
    private final OpenItems items;
    private final Separation separation;
    private final TellWorkItemListeners listeners;
    private final Announcements announcements;

    ParallelItems(
            TaskService tasks,
            OpenItems items,
            Separation separation,
            TellWorkItemListeners listeners,
            Announcements announcements) {
        this.tasks = tasks;
        this.items = items;
        this.separation = separation;
        this.listeners = listeners;
        this.announcements = announcements;
    }

    /**
     * Whoever corrected a variable of a run is thereby kept from its items that are separated from others, and so is whoever
     * stands in for them: who has such an item gives it back. What is suspended stays as it is until it goes on.
     */
    void separate(RunId run) {
        open(run).stream().filter(open -> !open.step().separateFrom().isEmpty()).forEach(this::separate);
    }

    private void separate(OpenItem open) {
        var item = open.item();
        var assignee = item.assignee();
        if (assignee != null && !open.suspended() && mayBeAnothers(open, assignee)) {
            tasks.setAssignee(item.id().value(), null);
            announcements.workItem(WorkItemReleased::new, open, announcements.person("assignee", assignee, null));
        } else {
            listeners.upserted(open);
        }
    }

    private boolean mayBeAnothers(OpenItem open, PersonId assignee) {
        var item = open.item();
        return !(item.candidates().isEmpty() && item.groups().isEmpty())
                && separation.excludes(separation.separated(open), assignee);
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
