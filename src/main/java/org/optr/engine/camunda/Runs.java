package org.optr.engine.camunda;

import static java.util.stream.Collectors.toSet;

import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessRuns.RunSummary;
import org.optr.engine.RunId;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Runs as history knows them, for those who may see what they are about. */
@Component
class Runs {

    private final HistoryService history;
    private final ProcessModels models;
    private final RunFacts facts;
    private final CurrentPerson currentPerson;
    private final ObjectProvider<SubjectDirectory> directories;

    Runs(
            HistoryService history,
            ProcessModels models,
            RunFacts facts,
            CurrentPerson currentPerson,
            ObjectProvider<SubjectDirectory> directories) {
        this.history = history;
        this.models = models;
        this.facts = facts;
        this.currentPerson = currentPerson;
        this.directories = directories;
    }

    Optional<HistoricProcessInstance> find(RunId run) {
        return Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                .processInstanceId(run.value())
                .singleResult());
    }

    /** Returns some runs and those that called them, as far as they are visible. */
    Stream<HistoricProcessInstance> withCallers(List<HistoricProcessInstance> some) {
        var known = some.stream().map(HistoricProcessInstance::getId).collect(toSet());
        var callers = some.stream()
                .map(HistoricProcessInstance::getSuperProcessInstanceId)
                .filter(Objects::nonNull)
                .filter(caller -> !known.contains(caller))
                .collect(toSet());
        if (callers.isEmpty()) {
            return some.stream();
        }
        var found = history
                .createHistoricProcessInstanceQuery()
                .processInstanceIds(callers)
                .listPage(0, EngineSettings.MOST_RESULTS)
                .stream()
                .filter(this::isVisible)
                .toList();
        return Stream.concat(some.stream(), withCallers(found));
    }

    @Nullable SubjectRef subject(HistoricProcessInstance run) {
        return facts.subject(run.getProcessDefinitionId(), run.getBusinessKey()).orElse(null);
    }

    RunSummary summary(HistoricProcessInstance run) {
        var model = models.of(run.getProcessDefinitionId());
        return new RunSummary(
                new RunId(run.getId()),
                Optional.ofNullable(run.getSuperProcessInstanceId())
                        .map(RunId::new)
                        .orElse(null),
                model.key(),
                model.name(),
                run.getProcessDefinitionVersion(),
                run.getStartTime().toInstant(),
                Optional.ofNullable(run.getEndTime()).map(Date::toInstant).orElse(null));
    }

    /** A run is as visible as its subject; one without a subject is its starter's, the auditor's and the process owner's. */
    boolean isVisible(HistoricProcessInstance run) {
        var subject = subject(run);
        return subject == null
                ? currentPerson.id().toString().equals(run.getStartUserId()) || overseesProcesses()
                : isVisible(subject);
    }

    boolean isVisible(SubjectRef subject) {
        return directories.stream()
                        .filter(directory -> directory.kind() == subject.kind())
                        .anyMatch(directory -> directory.find(subject.id()).isPresent())
                || overseesProcesses();
    }

    private boolean overseesProcesses() {
        return currentPerson.has(Roles.AUDITOR) || currentPerson.has(Roles.PROCESS_OWNER);
    }
}
