package org.optr.engine.camunda;

import static org.optr.shared.RuleViolation.require;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.engine.camunda.EngineEvents.Kind;
import org.optr.engine.camunda.EngineEvents.WorkItemAssigned;
import org.optr.engine.camunda.EngineEvents.WorkItemClaimed;
import org.optr.engine.camunda.EngineEvents.WorkItemReleased;
import org.optr.people.PersonId;
import org.springframework.stereotype.Service;

@Service
class EngineWorkItems implements WorkItems {

    private final EngineCommands commands;
    private final Access access;
    private final Completion completion;
    private final EndedItems ended;
    private final OpenItems items;
    private final Separation separation;
    private final Scopes scopes;
    private final Announcements announcements;
    private final TaskService tasks;

    EngineWorkItems(
            EngineCommands commands,
            Access access,
            Completion completion,
            EndedItems ended,
            OpenItems items,
            Separation separation,
            Scopes scopes,
            Announcements announcements,
            TaskService tasks) {
        this.commands = commands;
        this.access = access;
        this.completion = completion;
        this.ended = ended;
        this.items = items;
        this.separation = separation;
        this.scopes = scopes;
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
        commands.of(() -> with(access.toWork(id), this::claim));
    }

    private void claim(Permit permit) {
        if (!permit.isClaimed()) {
            take(permit);
            announceAssignee(WorkItemClaimed::new, permit, permit.inWhoseName());
        }
    }

    private void take(Permit permit) {
        var item = permit.item();
        if (item.assignee() == null) {
            tasks.claim(item.id().value(), permit.inWhoseName().toString());
        } else {
            tasks.setAssignee(item.id().value(), permit.inWhoseName().toString());
        }
    }

    @Override
    public void release(WorkItemId id) {
        commands.of(() -> with(access.toWork(id), this::release));
    }

    private void release(Permit permit) {
        var item = permit.item();
        require(permit.isClaimed(), "work-item.not-claimed");
        require(!item.candidates().isEmpty() || !item.groups().isEmpty(), "work-item.no-candidates");
        tasks.setAssignee(item.id().value(), null);
        announceAssignee(WorkItemReleased::new, permit, null);
    }

    @Override
    public void assign(WorkItemId id, PersonId assignee) {
        commands.of(() -> with(access.toAssign(id, assignee), permit -> assign(permit, assignee)));
    }

    private void assign(Permit permit, PersonId assignee) {
        require(!separation.excludes(separation.separated(permit.open()), assignee), "work-item.assign-excluded");
        tasks.setAssignee(permit.item().id().value(), assignee.toString());
        announceAssignee(WorkItemAssigned::new, permit, assignee);
    }

    @Override
    public void complete(WorkItemId id, Map<String, @Nullable Object> submitted) {
        commands.of(() -> with(access.toWork(id), permit -> completion.complete(permit, submitted)));
    }

    private void with(Permit permit, Consumer<Permit> work) {
        scopes.of(permit, () -> work.accept(permit));
    }

    private void announceAssignee(Kind kind, Permit permit, @Nullable PersonId after) {
        announcements.workItem(
                kind,
                permit.open(),
                announcements.person("assignee", permit.item().assignee(), after));
    }

    @Override
    public Set<PersonId> excluded(WorkItemId id) {
        return items.find(id).map(separation::excluded).orElse(Set.of());
    }

    @Override
    public Map<String, @Nullable Object> variables(WorkItemId id) {
        return commands.get(() -> {
            var item = find(id).orElseThrow(() -> ended.gone(id));
            return Values.fromEngine(tasks.getVariables(item.id().value()));
        });
    }
}
