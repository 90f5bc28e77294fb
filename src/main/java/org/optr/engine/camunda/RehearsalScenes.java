package org.optr.engine.camunda;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessRuns.StepVisit;
import org.optr.engine.RehearsalScene;
import org.optr.engine.RehearsalScene.Datum;
import org.optr.engine.RehearsalScene.Exchange;
import org.optr.engine.RehearsalScene.State;
import org.optr.engine.RehearsalScene.Visit;
import org.optr.engine.camunda.RehearsalWaits.Open;

/** Tells from the history of its engine how the case of a rehearsal went. */
final class RehearsalScenes {

    private static final Set<String> OF_THE_ENGINE =
            Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

    private final RehearsalEngine engine;
    private final RehearsalModel model;

    RehearsalScenes(RehearsalEngine engine, RehearsalModel model) {
        this.engine = engine;
        this.model = model;
    }

    RehearsalScene of(String run, List<Open> waits) {
        var visits = visits(run);
        var over = engine.get()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(run)
                        .count()
                == 0;
        return new RehearsalScene(
                engine.clock().instant(),
                over,
                waits.stream().map(Open::what).toList(),
                visits(run, visits),
                TakenFlows.of(
                        model.process().flows(), visits.stream().map(this::step).toList()),
                data(run));
    }

    private List<HistoricActivityInstance> visits(String run) {
        return engine
                .get()
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(run)
                .listPage(0, EngineSettings.MOST_RESULTS)
                .stream()
                .filter(visit -> !visit.getActivityId().endsWith(BpmnParse.MULTI_INSTANCE_BODY_ID_SUFFIX))
                .sorted(comparingLong(visit -> RehearsalWaits.number(visit.getId())))
                .toList();
    }

    private List<Visit> visits(String run, List<HistoricActivityInstance> visits) {
        var answers = engine
                .get()
                .getHistoryService()
                .createHistoricDecisionInstanceQuery()
                .processInstanceId(run)
                .includeInputs()
                .includeOutputs()
                .listPage(0, EngineSettings.MOST_RESULTS)
                .stream()
                .collect(groupingBy(HistoricDecisionInstance::getActivityInstanceId));
        return visits.stream()
                .map(visit -> visit(visit, answers.getOrDefault(visit.getId(), List.of())))
                .toList();
    }

    private Visit visit(HistoricActivityInstance visit, List<HistoricDecisionInstance> answers) {
        var exchanges = Stream.concat(
                engine.stubs().of(visit.getId()).stream(), answers.stream().map(RehearsalScenes::exchange));
        return new Visit(
                visit.getId(),
                visit.getActivityId(),
                model.process().name(visit.getActivityId()),
                visit.getActivityType(),
                state(visit),
                exchanges.toList());
    }

    private static State state(HistoricActivityInstance visit) {
        if (visit.getEndTime() == null) {
            return State.OPEN;
        }
        return visit.isCanceled() ? State.CANCELLED : State.DONE;
    }

    private static Exchange exchange(HistoricDecisionInstance decision) {
        Map<String, @Nullable Object> given = new LinkedHashMap<>();
        decision.getInputs().forEach(input -> given.put(input.getClauseName(), Values.fromEngine(input.getValue())));
        Map<String, @Nullable Object> returned = new LinkedHashMap<>();
        decision.getOutputs()
                .forEach(output -> returned.merge(
                        output.getVariableName(),
                        String.valueOf(Values.fromEngine(output.getValue())),
                        (one, other) -> one + ", " + other));
        return new Exchange(
                Optional.ofNullable(decision.getDecisionDefinitionName()).orElse(decision.getDecisionDefinitionKey()),
                given,
                returned,
                null);
    }

    private StepVisit step(HistoricActivityInstance visit) {
        return new StepVisit(
                visit.getActivityId(),
                Map.of(),
                visit.getStartTime().toInstant(),
                Optional.ofNullable(visit.getEndTime()).map(Date::toInstant).orElse(null),
                null,
                List.of(),
                false,
                visit.isCanceled());
    }

    private List<Datum> data(String run) {
        return engine
                .get()
                .getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(run)
                .listPage(0, EngineSettings.MOST_RESULTS)
                .stream()
                .filter(variable -> !OF_THE_ENGINE.contains(variable.getName()))
                .sorted(comparing(HistoricVariableInstance::getName)
                        .thenComparing(HistoricVariableInstance::getActivityInstanceId))
                .map(variable ->
                        new Datum(variable.getName(), scope(run, variable), Values.fromEngine(variable.getValue())))
                .toList();
    }

    private static @Nullable String scope(String run, HistoricVariableInstance variable) {
        var scope = variable.getActivityInstanceId();
        return run.equals(scope) ? null : scope.replaceFirst("(#.*)?:[^:]*$", "");
    }
}
