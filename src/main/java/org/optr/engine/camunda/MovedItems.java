package org.optr.engine.camunda;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.optr.engine.CaseMoves.Obstacle;
import org.optr.engine.CaseMoves.Obstacle.Kind;
import org.optr.engine.CaseNotMoved;
import org.optr.engine.MovePlan;
import org.optr.engine.RunId;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemId;
import org.springframework.stereotype.Component;

/**
 * Makes the open items of a moved run what their steps in the new version ask for. Whoever has an item keeps it, unless the
 * new version asks somebody else.
 */
@Component
class MovedItems {

    private final TaskService tasks;
    private final EngineContext engine;
    private final OpenItems items;
    private final Attentions attentions;
    private final Audience audience;
    private final Separation separation;
    private final TellWorkItemListeners listeners;

    MovedItems(
            TaskService tasks,
            EngineContext engine,
            OpenItems items,
            Attentions attentions,
            Audience audience,
            Separation separation,
            TellWorkItemListeners listeners) {
        this.tasks = tasks;
        this.engine = engine;
        this.items = items;
        this.audience = audience;
        this.separation = separation;
        this.attentions = attentions;
        this.listeners = listeners;
    }

    /** Returns the open items and at which steps they are. Their rounds are counted now: a trial leaves no others remembered. */
    Map<String, String> steps(RunId run) {
        return items.of(open(run)).stream()
                .map(OpenItem::item)
                .collect(toMap(item -> item.id().value(), WorkItem::step));
    }

    /** @param before the steps at which the items were */
    void renew(RunId run, Map<String, String> before, MovePlan plan, VersionPair versions) {
        engine.execute(context -> {
            open(run).stream()
                    .map(TaskEntity.class::cast)
                    .forEach(task -> renew(task, requireNonNull(before.get(task.getId())), plan, versions));
            return run;
        });
    }

    private void renew(TaskEntity task, String before, MovePlan plan, VersionPair versions) {
        try {
            renew(task, before, plan.of(before).newLimit(), versions);
        } catch (ProcessEngineException refused) {
            throw new CaseNotMoved(new Obstacle(Kind.VALUES, task.getTaskDefinitionKey()), refused);
        }
        listeners.updated(task);
    }

    private void renew(TaskEntity task, String before, boolean newLimit, VersionPair versions) {
        var step = renewal(task.getTaskDefinitionKey(), versions.target());
        if (!before.equals(task.getTaskDefinitionKey()) || !step.addressesAs(renewal(before, versions.source()))) {
            step.address(task);
            attentions.forget(new WorkItemId(task.getId()));
        }
        separate(task);
        if (newLimit) {
            step.limit(task);
        }
    }

    /** Takes the item from whom the new version excludes, so that one of the others can have it. */
    private void separate(TaskEntity task) {
        var open = items.of(task);
        var separated = separation.separated(open);
        if (audience.isEmpty(open.item(), separated)) {
            throw new CaseNotMoved(new Obstacle(Kind.NOBODY, open.item().step()));
        }
        var assignee = open.item().assignee();
        var others = !task.getCandidates().isEmpty();
        if (others && assignee != null && separation.excludes(separated, assignee)) {
            task.setAssignee(null);
            attentions.forget(open.item().id());
        }
    }

    private static ItemRenewal renewal(String step, ProcessDefinitionEntity version) {
        return new ItemRenewal(requireNonNull(version.getTaskDefinitions().get(step)));
    }

    private List<Task> open(RunId run) {
        return tasks.createTaskQuery().processInstanceId(run.value()).listPage(0, EngineSettings.MOST_RESULTS);
    }
}
