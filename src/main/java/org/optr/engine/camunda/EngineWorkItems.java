package org.optr.engine.camunda;

import static org.optr.shared.RuleViolation.require;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.engine.camunda.EngineEvents.WorkItemAssigned;
import org.optr.engine.camunda.EngineEvents.WorkItemClaimed;
import org.optr.engine.camunda.EngineEvents.WorkItemReleased;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.springframework.stereotype.Service;

@Service
class EngineWorkItems implements WorkItems {

    private final Attempts attempts;
    private final Access access;
    private final Completion completion;
    private final EndedItems ended;
    private final OpenItems items;
    private final Separation separation;
    private final CurrentPerson currentPerson;
    private final Announcements announcements;
    private final TaskService tasks;

    EngineWorkItems(
            Attempts attempts,
            Access access,
            Completion completion,
            EndedItems ended,
            OpenItems items,
            Separation separation,
            CurrentPerson currentPerson,
            Announcements announcements,
            TaskService tasks) {
        this.attempts = attempts;
        this.access = access;
        this.completion = completion;
        this.ended = ended;
        this.items = items;
        this.separation = separation;
        this.currentPerson = currentPerson;
        this.announcements = announcements;
        this.tasks = tasks;
    }

    @Override
    public Optional<WorkItem> find(WorkItemId id) {
        return access.toRead(id).map(OpenItem::item);
    }

    @Override
    public Optional<Ending> ending(WorkItemId id) {
        return ended.find(id);
    }

    @Override
    public void claim(WorkItemId id) {
        attempts.of(() -> {
            var item = access.toWork(id).item();
            var person = currentPerson.id();
            if (!access.isHis(person, item)) {
                take(item, person);
                announcements.workItem(
                        WorkItemClaimed::new, item, announcements.person("assignee", item.assignee(), person));
            }
        });
    }

    private void take(WorkItem item, PersonId person) {
        if (item.assignee() == null) {
            tasks.claim(item.id().value(), person.toString());
        } else {
            tasks.setAssignee(item.id().value(), person.toString());
        }
    }

    @Override
    public void release(WorkItemId id) {
        attempts.of(() -> {
            var item = access.toWork(id).item();
            require(access.isHis(currentPerson.id(), item), "work-item.not-claimed");
            require(!item.candidates().isEmpty() || !item.groups().isEmpty(), "work-item.no-candidates");
            tasks.setAssignee(id.value(), null);
            announcements.workItem(
                    WorkItemReleased::new, item, announcements.person("assignee", item.assignee(), null));
        });
    }

    @Override
    public void assign(WorkItemId id, PersonId assignee) {
        attempts.of(() -> {
            var open = access.toAssign(id);
            require(!separation.excluded(open).contains(assignee), "work-item.assign-excluded");
            tasks.setAssignee(id.value(), assignee.toString());
            announcements.workItem(
                    WorkItemAssigned::new,
                    open.item(),
                    announcements.person("assignee", open.item().assignee(), assignee));
        });
    }

    @Override
    public void complete(WorkItemId id, Map<String, @Nullable Object> submitted) {
        attempts.of(() -> completion.complete(id, submitted));
    }

    @Override
    public Set<PersonId> excluded(WorkItemId id) {
        return items.find(id).map(separation::excluded).orElse(Set.of());
    }

    @Override
    public Map<String, @Nullable Object> variables(WorkItemId id) {
        return attempts.get(() -> {
            var item = find(id).orElseThrow(() -> ended.gone(id));
            return Values.fromEngine(tasks.getVariables(item.id().value()));
        });
    }
}
