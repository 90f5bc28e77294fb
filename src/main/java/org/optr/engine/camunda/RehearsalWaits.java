package org.optr.engine.camunda;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.optr.engine.Addressees;
import org.optr.engine.RehearsalScene.EventWait;
import org.optr.engine.RehearsalScene.PersonWait;
import org.optr.engine.RehearsalScene.StubWait;
import org.optr.engine.RehearsalScene.TimerWait;
import org.optr.engine.RehearsalScene.Wait;
import org.optr.engine.StepCatalogue.StepEntry;
import org.optr.engine.camunda.RehearsalParse.Stub;
import org.optr.people.PersonId;
import org.optr.shared.Ids;

/** What the case of a rehearsal waits for: tasks, jobs and event subscriptions of its engine. */
final class RehearsalWaits {

    private final RehearsalEngine engine;
    private final RehearsalModel model;
    private final Map<String, StepEntry> steps = new HashMap<>();

    RehearsalWaits(RehearsalEngine engine, RehearsalModel model, List<StepEntry> steps) {
        this.engine = engine;
        this.model = model;
        steps.forEach(step -> this.steps.put(step.name(), step));
    }

    /** Returns all of a case, the earlier begun first of each kind. */
    List<Open> of(String run) {
        var numbers = new HashMap<String, Integer>();
        var open = new ArrayList<Open>();
        tasks(run).forEach(task -> open.add(new Open(task.getId(), person(task, key(task, numbers)))));
        jobs(run).forEach(job -> open.add(new Open(job.getId(), job(job, key(element(job), numbers)))));
        events(run)
                .forEach(event -> open.add(new Open(event.getId(), event(event, key(event.getActivityId(), numbers)))));
        return open;
    }

    /** Returns a job of the case that nobody has to answer and that waits for no time. */
    Optional<String> following(String run) {
        return allJobs(run)
                .filter(job -> !(job instanceof TimerEntity) && engine.stubAt(element(job)) == null)
                .map(JobEntity::getId)
                .findFirst();
    }

    private static String key(Task task, Map<String, Integer> numbers) {
        return key(task.getTaskDefinitionKey(), numbers);
    }

    private static String key(String element, Map<String, Integer> numbers) {
        return element + "#" + numbers.merge(element, 1, Integer::sum);
    }

    private Stream<Task> tasks(String run) {
        return engine
                .get()
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(run)
                .listPage(0, EngineSettings.MOST_RESULTS)
                .stream()
                .sorted(comparingLong(task -> number(task.getId())));
    }

    private Stream<JobEntity> jobs(String run) {
        return allJobs(run).filter(job -> job instanceof TimerEntity || engine.stubAt(element(job)) != null);
    }

    private Stream<JobEntity> allJobs(String run) {
        return engine
                .get()
                .getManagementService()
                .createJobQuery()
                .processInstanceId(run)
                .listPage(0, EngineSettings.MOST_RESULTS)
                .stream()
                .map(JobEntity.class::cast)
                .sorted(comparingLong(job -> number(job.getId())));
    }

    /** A job looks up its element only inside a command. */
    private String element(JobEntity job) {
        return engine.commands().execute(context -> job.getActivityId());
    }

    private Stream<EventSubscription> events(String run) {
        return engine
                .get()
                .getRuntimeService()
                .createEventSubscriptionQuery()
                .processInstanceId(run)
                .listPage(0, EngineSettings.MOST_RESULTS)
                .stream()
                .filter(event -> List.of("message", "signal").contains(event.getEventType()))
                .sorted(comparingLong(event -> number(event.getId())));
    }

    /** The engine counts: what is younger has the higher number. */
    static long number(String id) {
        return Long.parseLong(id.substring(id.lastIndexOf(':') + 1));
    }

    private Wait person(Task task, String key) {
        var element = task.getTaskDefinitionKey();
        var tasks = engine.get().getTaskService();
        var links = tasks.getIdentityLinksForTask(task.getId());
        var persons = links.stream()
                .map(IdentityLink::getUserId)
                .filter(Objects::nonNull)
                .flatMap(id -> Ids.read(id, PersonId::of).stream())
                .collect(toSet());
        var groups = links.stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(toSet());
        return new PersonWait(
                key,
                element,
                model.process().name(element),
                new Addressees(persons, groups),
                model.process().userStep(element).form(),
                instant(task.getDueDate()),
                Values.fromEngine(tasks.getVariables(task.getId())));
    }

    private Wait job(JobEntity job, String key) {
        var element = element(job);
        var name = model.process().name(element);
        var stub = engine.stubAt(element);
        return stub == null || job instanceof TimerEntity
                ? new TimerWait(key, element, name, instant(job.getDuedate()))
                : new StubWait(
                        key,
                        element,
                        name,
                        stub.called(),
                        stub.isProcess(),
                        answers(stub),
                        model.errorsCaughtAt(element));
    }

    private List<String> answers(Stub stub) {
        var step = steps.get(stub.called());
        return stub.isProcess() || step == null ? stub.answers() : step.writes();
    }

    private Wait event(EventSubscription event, String key) {
        var element = event.getActivityId();
        return new EventWait(key, element, model.process().name(element), event.getEventName());
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    /** @param id by which the engine knows it */
    record Open(String id, Wait what) {}
}
