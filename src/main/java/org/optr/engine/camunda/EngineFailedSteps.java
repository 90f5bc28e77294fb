package org.optr.engine.camunda;

import static java.util.stream.Collectors.toSet;
import static org.optr.shared.RuleViolation.require;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.optr.engine.FailedSteps;
import org.optr.engine.ProcessRuns;
import org.optr.engine.RunId;
import org.optr.engine.camunda.EngineEvents.StepRetried;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

@Service
class EngineFailedSteps implements FailedSteps {

    private static final String FAILED =
            """
            select j.ID_ as job, i.PROC_INST_ID_ as run, i.PROC_DEF_ID_ as definition, i.FAILED_ACTIVITY_ID_ as element,
                i.INCIDENT_TIMESTAMP_ as since, i.INCIDENT_MSG_ as message
            from ACT_RU_JOB j
            join ACT_RU_INCIDENT i on i.CONFIGURATION_ = j.ID_
            where j.PROCESS_INSTANCE_ID_ in (:runs) and j.RETRIES_ = 0
            order by i.INCIDENT_TIMESTAMP_, j.ID_
            limit :limit""";

    private final JdbcClient database;
    private final ManagementService management;
    private final ProcessRuns processRuns;
    private final ProcessModels models;
    private final CaseAccess access;
    private final CaseFiles files;
    private final CaseSight sight;
    private final EngineSuspensions suspensions;
    private final Announcements announcements;
    private final Attempts attempts;
    private final CurrentPerson currentPerson;

    EngineFailedSteps(
            JdbcClient database,
            ManagementService management,
            ProcessRuns processRuns,
            ProcessModels models,
            CaseAccess access,
            CaseFiles files,
            CaseSight sight,
            EngineSuspensions suspensions,
            Announcements announcements,
            Attempts attempts,
            CurrentPerson currentPerson) {
        this.database = database;
        this.management = management;
        this.processRuns = processRuns;
        this.models = models;
        this.access = access;
        this.files = files;
        this.sight = sight;
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
        return access.mayRead()
                ? failed(files.inwards(run).stream().map(RunId::value).collect(toSet()))
                : List.of();
    }

    private List<FailedStep> failed(Set<String> runs) {
        if (runs.isEmpty()) {
            return List.of();
        }
        var failures = database.sql(FAILED)
                .param("runs", runs)
                .param("limit", EngineSettings.MOST_RESULTS)
                .query(EngineFailedSteps::failure)
                .list();
        var told = failures.stream()
                .map(Failure::run)
                .distinct()
                .filter(this::mayBeTold)
                .collect(toSet());
        return failures.stream()
                .map(failure -> step(failure, told.contains(failure.run)))
                .toList();
    }

    private boolean mayBeTold(RunId run) {
        return files.find(run)
                .filter(file -> !sight.isClosed(file) || sight.openUntil(file).isPresent())
                .isPresent();
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

    private FailedStep step(Failure failure, boolean told) {
        return new FailedStep(
                failure.job,
                failure.run,
                models.of(failure.definition).name(failure.element),
                failure.since,
                told ? failure.message : null);
    }

    private static Failure failure(ResultSet row, int number) throws SQLException {
        return new Failure(
                row.getString("job"),
                new RunId(row.getString("run")),
                row.getString("definition"),
                row.getString("element"),
                row.getTimestamp("since").toInstant(),
                Optional.ofNullable(row.getString("message")).orElse(""));
    }

    private record Failure(String job, RunId run, String definition, String element, Instant since, String message) {}
}
