package org.optr.engine.camunda;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.optr.engine.Addressees;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemListener;
import org.optr.engine.WorkItemListener.Attention;
import org.optr.engine.camunda.EngineEvents.WorkItemCancelled;
import org.optr.engine.camunda.EngineEvents.WorkItemOffered;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells every {@link WorkItemListener} what happens to a work item, inside the command that does it. */
@Component
class TellWorkItemListeners implements TaskListener {

    private final OpenItems items;
    private final Attentions attentions;
    private final Separation separation;
    private final UnseenItems unseen;
    private final StepRecords records;
    private final Announcements announcements;
    private final CurrentPerson currentPerson;
    private final Clock clock;
    private final ObjectProvider<WorkItemListener> listeners;

    TellWorkItemListeners(
            OpenItems items,
            Attentions attentions,
            Separation separation,
            UnseenItems unseen,
            StepRecords records,
            Announcements announcements,
            CurrentPerson currentPerson,
            Clock clock,
            ObjectProvider<WorkItemListener> listeners) {
        this.items = items;
        this.attentions = attentions;
        this.separation = separation;
        this.unseen = unseen;
        this.records = records;
        this.announcements = announcements;
        this.currentPerson = currentPerson;
        this.clock = clock;
        this.listeners = listeners;
    }

    @Override
    public void notify(DelegateTask delegate) {
        var task = (TaskEntity) delegate;
        var open = items.of(task);
        switch (delegate.getEventName()) {
            case EVENTNAME_CREATE -> {
                announcements.workItem(WorkItemOffered::new, open, offeredTo(open.item()));
                var attention = Attention.none(separation.separated(open));
                unseen.check(task, open, attention.separated());
                tell(listener -> listener.created(open.item(), attention));
            }
            case EVENTNAME_UPDATE -> updated(task, open);
            case EVENTNAME_COMPLETE -> {
                unseen.resolve(task);
                ended(open);
            }
            case EVENTNAME_DELETE -> cancelled(open);
            default -> throw new IllegalArgumentException(delegate.getEventName());
        }
    }

    /** To be called inside a command only. */
    void updated(TaskEntity task) {
        updated(task, items.of(task));
    }

    private void updated(TaskEntity task, OpenItem open) {
        var attention = attentions.of(open);
        unseen.check(task, open, attention.separated());
        tell(listener -> listener.upserted(open.item(), attention));
    }

    void upserted(OpenItem open) {
        var attention = attentions.of(open);
        tell(listener -> listener.upserted(open.item(), attention));
    }

    void heldOrReleased(OpenItem open) {
        tell(listener -> listener.heldOrReleased(open.item()));
    }

    private void cancelled(OpenItem open) {
        var by = currentPerson
                .find()
                .filter(person -> !person.equals(PersonId.SYSTEM))
                .orElse(null);
        records.write(StepRecord.cancelled(open.item(), by, clock.instant()));
        announcements.workItem(WorkItemCancelled::new, open, Stream.empty());
        ended(open);
    }

    private void ended(OpenItem open) {
        var ending = records.find(open.item().id()).orElseThrow().ending();
        tell(listener -> listener.ended(open.item(), ending));
    }

    private Stream<FieldChange> offeredTo(WorkItem item) {
        var addressees = Addressees.ofAll(item);
        return Stream.concat(
                addressees.persons().stream().map(announcements::name).sorted().map(TellWorkItemListeners::offered),
                addressees.groups().stream().sorted().map(TellWorkItemListeners::offered));
    }

    private static FieldChange offered(String to) {
        return new FieldChange("offered-to", null, to);
    }

    private void tell(Consumer<WorkItemListener> what) {
        listeners.orderedStream().forEach(what);
    }
}
