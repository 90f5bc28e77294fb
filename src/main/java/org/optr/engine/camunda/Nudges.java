package org.optr.engine.camunda;

import static org.optr.people.Roles.UNIT_HEAD;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.optr.engine.RunId;
import org.optr.engine.WorkItem;
import org.optr.engine.camunda.EngineEvents.WorkItemEscalated;
import org.optr.engine.camunda.EngineEvents.WorkItemReminded;
import org.optr.people.People;
import org.optr.people.PersonSummary;
import org.optr.people.UnitId;
import org.optr.shared.FieldChange;
import org.springframework.stereotype.Component;

/** Reminds the people of an open item, or brings in the head of their unit. */
@Component
class Nudges {

    private static final int URGENT = 75;

    private final TaskService tasks;
    private final OpenItems items;
    private final Attentions attentions;
    private final TellWorkItemListeners listeners;
    private final Announcements announcements;
    private final People people;
    private final Clock clock;

    Nudges(
            TaskService tasks,
            OpenItems items,
            Attentions attentions,
            TellWorkItemListeners listeners,
            Announcements announcements,
            People people,
            Clock clock) {
        this.tasks = tasks;
        this.items = items;
        this.attentions = attentions;
        this.listeners = listeners;
        this.announcements = announcements;
        this.people = people;
        this.clock = clock;
    }

    void remind(RunId run, String step) {
        for (var open : open(run, step)) {
            attentions.open(open.item().id()).remind(clock.instant());
            announcements.workItem(WorkItemReminded::new, open, Stream.empty());
            listeners.upserted(open);
        }
    }

    /** @param unit whose head is asked where the item has no assignee */
    void escalate(RunId run, String step, @Nullable UnitId unit) {
        for (var open : open(run, step)) {
            var item = open.item();
            var group = people.groupFor(
                    UNIT_HEAD, unitOf(item).or(() -> Optional.ofNullable(unit)).orElseThrow());
            attentions.open(item.id()).escalate(clock.instant(), group);
            announcements.workItem(WorkItemEscalated::new, open, FieldChange.of("escalatedTo", null, names(group)));
            tasks.setPriority(item.id().value(), Math.max(item.priority(), URGENT));
            tasks.addCandidateGroup(item.id().value(), group);
        }
    }

    private List<OpenItem> open(RunId run, String step) {
        return items.of(tasks.createTaskQuery()
                .processInstanceId(run.value())
                .taskDefinitionKey(step)
                .listPage(0, EngineSettings.MOST_RESULTS));
    }

    private Optional<UnitId> unitOf(WorkItem item) {
        return Optional.ofNullable(item.assignee()).flatMap(people::find).map(PersonSummary::unit);
    }

    private String names(String group) {
        return String.join(
                ", ", people.membersOf(group).stream().map(announcements::name).toList());
    }
}
