package org.optr.engine.camunda;

import static java.util.stream.Collectors.toSet;
import static org.optr.shared.RuleViolation.require;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.optr.engine.FailedSteps;
import org.optr.engine.ProcessRuns;
import org.optr.engine.RunId;
import org.optr.engine.camunda.EngineEvents.StepRetried;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.FieldChange;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

@Service
class EngineFailedSteps implements FailedSteps {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final ProcessRuns processRuns;
    private final ProcessModels models;
    private final ApplicationEventPublisher events;
    private final Attempts attempts;
    private final CurrentPerson currentPerson;

    EngineFailedSteps(
            RuntimeService runtime,
            ManagementService management,
            ProcessRuns processRuns,
            ProcessModels models,
            ApplicationEventPublisher events,
            Attempts attempts,
            CurrentPerson currentPerson) {
        this.runtime = runtime;
        this.management = management;
        this.processRuns = processRuns;
        this.models = models;
        this.events = events;
        this.attempts = attempts;
        this.currentPerson = currentPerson;
    }

    @Override
    public List<FailedStep> of(SubjectRef subject) {
        var running = processRuns.of(subject).stream()
                .filter(run -> run.endedAt() == null)
                .map(run -> run.id().value())
                .collect(toSet());
        return running.isEmpty()
                ? List.of()
                : management
                        .createJobQuery()
                        .processInstanceIds(running)
                        .noRetriesLeft()
                        .listPage(0, EngineSettings.MOST_RESULTS)
                        .stream()
                        .flatMap(job -> incident(job).stream())
                        .map(this::step)
                        .toList();
    }

    @Override
    public boolean mayRetry() {
        return currentPerson.has(Roles.PROCESS_OWNER) || currentPerson.has(Roles.ADMINISTRATOR);
    }

    @Override
    public void retry(SubjectRef subject, String job) {
        require(mayRetry(), "step.retry.not-yours");
        var step = of(subject).stream()
                .filter(failed -> failed.job().equals(job))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("step.retry.gone"));
        attempts.of(() -> {
            events.publishEvent(new StepRetried(subject, List.of(FieldChange.named("step", step.name()))));
            currentPerson.actingAs(PersonId.SYSTEM, () -> management.executeJob(job));
        });
    }

    private Optional<Incident> incident(Job job) {
        return Optional.ofNullable(
                runtime.createIncidentQuery().configuration(job.getId()).singleResult());
    }

    private FailedStep step(Incident incident) {
        return new FailedStep(
                incident.getConfiguration(),
                new RunId(incident.getProcessInstanceId()),
                models.of(incident.getProcessDefinitionId()).name(incident.getFailedActivityId()),
                incident.getIncidentTimestamp().toInstant(),
                Optional.ofNullable(incident.getIncidentMessage()).orElse(""));
    }
}
