package org.optr.engine.camunda;

import static java.util.stream.Collectors.toSet;
import static org.optr.shared.RuleViolation.require;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Service;

@Service
class EngineFailedSteps implements FailedSteps {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final ProcessRuns processRuns;
    private final ProcessModels models;
    private final CaseAccess access;
    private final CaseFiles files;
    private final EngineSuspensions suspensions;
    private final Announcements announcements;
    private final Attempts attempts;
    private final CurrentPerson currentPerson;

    EngineFailedSteps(
            RuntimeService runtime,
            ManagementService management,
            ProcessRuns processRuns,
            ProcessModels models,
            CaseAccess access,
            CaseFiles files,
            EngineSuspensions suspensions,
            Announcements announcements,
            Attempts attempts,
            CurrentPerson currentPerson) {
        this.runtime = runtime;
        this.management = management;
        this.processRuns = processRuns;
        this.models = models;
        this.access = access;
        this.files = files;
        this.suspensions = suspensions;
        this.announcements = announcements;
        this.attempts = attempts;
        this.currentPerson = currentPerson;
    }

    @Override
    public List<FailedStep> of(SubjectRef subject) {
        var running = processRuns.of(subject).stream()
                .filter(run -> run.endedAt() == null)
                .map(run -> run.id().value())
                .collect(toSet());
        return failed(running);
    }

    @Override
    public List<FailedStep> in(RunId run) {
        return access.mayRead() ? failed(Set.of(run.value())) : List.of();
    }

    private List<FailedStep> failed(Set<String> runs) {
        return runs.isEmpty()
                ? List.of()
                : management
                        .createJobQuery()
                        .processInstanceIds(runs)
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
        retry(find(of(subject), job));
    }

    @Override
    public void retry(RunId run, String job) {
        require(mayRetry(), "step.retry.not-yours");
        retry(find(in(run), job));
    }

    private static FailedStep find(List<FailedStep> steps, String job) {
        return steps.stream()
                .filter(failed -> failed.job().equals(job))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("step.retry.gone"));
    }

    private void retry(FailedStep step) {
        var file = files.find(step.run()).orElseThrow(() -> new RuleViolation("step.retry.gone"));
        suspensions.requireGoing(file.run());
        attempts.of(() -> {
            announcements.step(StepRetried::new, file, step.name());
            currentPerson.actingAs(PersonId.SYSTEM, () -> management.executeJob(step.job()));
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
