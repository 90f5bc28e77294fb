package org.optr.engine.camunda;

import static org.optr.shared.RuleViolation.require;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns;
import org.optr.engine.RunId;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Service;

@Service
class EngineProcessRuns implements ProcessRuns {

    private final Attempts attempts;
    private final EngineCommands commands;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final Messages messages;
    private final Runs runs;
    private final RunPictures pictures;
    private final EngineSuspensions suspensions;

    EngineProcessRuns(
            Attempts attempts,
            EngineCommands commands,
            RuntimeService runtime,
            HistoryService history,
            Messages messages,
            Runs runs,
            RunPictures pictures,
            EngineSuspensions suspensions) {
        this.attempts = attempts;
        this.commands = commands;
        this.runtime = runtime;
        this.history = history;
        this.messages = messages;
        this.runs = runs;
        this.pictures = pictures;
        this.suspensions = suspensions;
    }

    @Override
    public RunId start(ProcessKey process, SubjectRef subject, Map<String, @Nullable Object> variables) {
        return attempts.get(() ->
                new RunId(runtime.startProcessInstanceByKey(process.value(), subject.id(), Values.toEngine(variables))
                        .getId()));
    }

    @Override
    public void message(String name, SubjectRef subject, Map<String, @Nullable Object> variables) {
        commands.of(() -> deliver(name, messages.waiting(name, subject), variables));
    }

    @Override
    public void message(String name, SubjectRef subject, SubjectRef about, Map<String, @Nullable Object> variables) {
        commands.of(() -> deliver(name, messages.waiting(name, subject, about), variables));
    }

    private void deliver(String name, List<String> waiting, Map<String, @Nullable Object> variables) {
        require(waiting.size() == 1, "run.not-waiting");
        messages.deliver(name, waiting.get(0), variables);
    }

    @Override
    public void announce(String name, SubjectRef subject, SubjectRef about) {
        attempts.of(() -> messages.waiting(name, subject, about)
                .forEach(execution -> messages.deliver(name, execution, Map.of())));
    }

    @Override
    public void cancel(RunId run, String reason) {
        attempts.of(() -> {
            suspensions.requireGoing(run);
            runtime.deleteProcessInstance(run.value(), reason, false, true);
        });
    }

    @Override
    public List<RunSummary> of(SubjectRef subject) {
        if (!runs.isVisible(subject)) {
            return List.of();
        }
        var own = history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(subject.id())
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, EngineSettings.MOST_RESULTS)
                .stream()
                .filter(run -> subject.equals(runs.subject(run)))
                .toList();
        var all = runs.withCallers(own).map(runs::summary).toList();
        return new NestedRuns(all, ids(own), messages.carrying(all, subject)).inOrder();
    }

    private static Set<RunId> ids(List<HistoricProcessInstance> runs) {
        return runs.stream().map(HistoricProcessInstance::getId).map(RunId::new).collect(Collectors.toSet());
    }

    @Override
    public Optional<RunPicture> picture(RunId run) {
        return runs.find(run).filter(runs::isVisible).map(pictures::of);
    }
}
