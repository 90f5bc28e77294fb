package org.optr.engine.camunda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.optr.engine.RunId;
import org.springframework.stereotype.Component;

/** Finds running cases and the runs inside and around them. */
@Component
class CaseFiles {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final ProcessModels models;
    private final RunFacts facts;

    CaseFiles(RuntimeService runtime, HistoryService history, ProcessModels models, RunFacts facts) {
        this.runtime = runtime;
        this.history = history;
        this.models = models;
        this.facts = facts;
    }

    Optional<CaseFile> find(RunId run) {
        var found = runtime.createProcessInstanceQuery()
                .processInstanceId(run.value())
                .singleResult();
        return Optional.ofNullable(found).map(this::file);
    }

    private CaseFile file(ProcessInstance run) {
        var definition = run.getProcessDefinitionId();
        var caller = past(new RunId(run.getId())).map(HistoricProcessInstance::getSuperProcessInstanceId);
        return new CaseFile(
                new RunId(run.getId()),
                new RunId(run.getRootProcessInstanceId()),
                caller.map(RunId::new).orElse(null),
                definition,
                models.of(definition),
                facts.subject(definition, run.getBusinessKey()).orElse(null),
                run.isSuspended());
    }

    /** Returns a run and those that called it, the outermost last. */
    List<HistoricProcessInstance> outwards(RunId run) {
        var line = new ArrayList<HistoricProcessInstance>();
        for (var next = past(run); next.isPresent(); ) {
            line.add(next.get());
            next = Optional.ofNullable(next.get().getSuperProcessInstanceId()).flatMap(id -> past(new RunId(id)));
        }
        return line;
    }

    /** Returns a run and all those that it called, callers first. */
    List<RunId> inwards(RunId run) {
        var all = new ArrayList<>(List.of(run));
        for (var next = 0; next < all.size(); next++) {
            runtime
                    .createProcessInstanceQuery()
                    .superProcessInstanceId(all.get(next).value())
                    .listPage(0, EngineSettings.MOST_RESULTS)
                    .stream()
                    .map(called -> new RunId(called.getId()))
                    .forEach(all::add);
        }
        return all;
    }

    private Optional<HistoricProcessInstance> past(RunId run) {
        return Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                .processInstanceId(run.value())
                .singleResult());
    }
}
