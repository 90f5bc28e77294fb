package org.optr.engine.camunda;

import static org.optr.shared.RuleViolation.require;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.optr.engine.FailedSteps;
import org.optr.engine.ProcessRuns;
import org.optr.engine.ProcessRuns.RunSummary;
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
        return processRuns.of(subject).stream()
                .filter(run -> run.endedAt() == null)
                .map(RunSummary::id)
                .flatMap(run -> incidents(run).stream())
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

    private List<Incident> incidents(RunId run) {
        return runtime.createIncidentQuery()
                .processInstanceId(run.value())
                .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                .listPage(0, EngineSettings.MOST_RESULTS);
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
