package org.optr.engine.camunda;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.Task;
import org.optr.engine.ProcessRuns.RunPicture;
import org.optr.engine.ProcessRuns.StepVisit;
import org.springframework.stereotype.Component;

/** Draws a run on its model from the engine's history. */
@Component
class RunPictures {

    private final HistoryService history;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ProcessModels models;
    private final Runs runs;
    private final WaitingFor waitingFor;

    RunPictures(
            HistoryService history,
            RepositoryService repository,
            RuntimeService runtime,
            TaskService tasks,
            ProcessModels models,
            Runs runs,
            WaitingFor waitingFor) {
        this.history = history;
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.models = models;
        this.runs = runs;
        this.waitingFor = waitingFor;
    }

    RunPicture of(HistoricProcessInstance run) {
        var model = models.of(run.getProcessDefinitionId());
        var open = openTasks(run);
        var waiting = waitingFor.names(open.keySet());
        var failed = failedElements(run);
        var visits = visits(run).stream()
                .map(visit -> visit(visit, open, waiting, failed))
                .toList();
        return new RunPicture(runs.summary(run), bpmn(run), visits, TakenFlows.of(model.flows(), visits));
    }

    private List<HistoricActivityInstance> visits(HistoricProcessInstance run) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(run.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .listPage(0, EngineSettings.MOST_RESULTS)
                .stream()
                .filter(visit -> !visit.getActivityId().endsWith(BpmnParse.MULTI_INSTANCE_BODY_ID_SUFFIX))
                .toList();
    }

    private Map<String, Task> openTasks(HistoricProcessInstance run) {
        return tasks.createTaskQuery().processInstanceId(run.getId()).listPage(0, EngineSettings.MOST_RESULTS).stream()
                .collect(toMap(Task::getId, Function.identity()));
    }

    private Set<String> failedElements(HistoricProcessInstance run) {
        return runtime
                .createIncidentQuery()
                .processInstanceId(run.getId())
                .listPage(0, EngineSettings.MOST_RESULTS)
                .stream()
                .map(Incident::getActivityId)
                .collect(toSet());
    }

    /** A step is called what it was called in the version in which it was done. */
    private StepVisit visit(
            HistoricActivityInstance visit,
            Map<String, Task> open,
            Map<String, List<String>> waiting,
            Set<String> failed) {
        var task = Optional.ofNullable(visit.getTaskId()).map(open::get);
        return new StepVisit(
                visit.getActivityId(),
                models.of(visit.getProcessDefinitionId()).name(visit.getActivityId()),
                visit.getStartTime().toInstant(),
                Optional.ofNullable(visit.getEndTime()).map(Date::toInstant).orElse(null),
                task.map(Task::getDueDate).map(Date::toInstant).orElse(null),
                task.map(Task::getId).map(waiting::get).orElse(List.of()),
                visit.getEndTime() == null && failed.contains(visit.getActivityId()),
                visit.isCanceled());
    }

    private String bpmn(HistoricProcessInstance run) {
        try (var model = repository.getProcessModel(run.getProcessDefinitionId())) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
