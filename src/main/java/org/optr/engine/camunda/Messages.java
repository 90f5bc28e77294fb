package org.optr.engine.camunda;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.event.EventType;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessRuns.RunSummary;
import org.optr.engine.RunId;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Finds the branches of runs by what they are about, and delivers to what waits for a message. */
@Component
class Messages {

    private final RuntimeService runtime;
    private final EngineContext engine;
    private final EngineSuspensions suspensions;

    Messages(RuntimeService runtime, EngineContext engine, EngineSuspensions suspensions) {
        this.runtime = runtime;
        this.engine = engine;
        this.suspensions = suspensions;
    }

    /**
     * Returns the executions that wait for a message in the runs about a subject.
     *
     * @throws RuleViolation {@code run.suspended} if one of them is held: nothing is to arrive there, and nothing may be lost
     */
    List<String> waiting(String message, SubjectRef subject) {
        var waiting = runtime.createExecutionQuery()
                .messageEventSubscriptionName(message)
                .processInstanceBusinessKey(subject.id())
                .listPage(0, EngineSettings.MOST_RESULTS);
        waiting.forEach(execution -> suspensions.requireGoing(new RunId(execution.getProcessInstanceId())));
        return waiting.stream().map(Execution::getId).toList();
    }

    /** As {@link #waiting(String, SubjectRef)}, in the branch that is about something of its own. */
    List<String> waiting(String message, SubjectRef subject, SubjectRef about) {
        return waiting(message, subject).stream()
                .filter(execution -> about.id().equals(runtime.getVariable(execution, variable(about.kind()))))
                .toList();
    }

    /** Returns which of some runs have a branch about something of its own now. */
    Set<RunId> carrying(List<RunSummary> runs, SubjectRef about) {
        var running = runs.stream()
                .filter(run -> run.endedAt() == null)
                .map(run -> run.id().value())
                .toArray(String[]::new);
        return running.length == 0
                ? Set.of()
                : runtime
                        .createVariableInstanceQuery()
                        .processInstanceIdIn(running)
                        .variableValueEquals(variable(about.kind()), about.id())
                        .listPage(0, EngineSettings.MOST_RESULTS)
                        .stream()
                        .map(VariableInstance::getProcessInstanceId)
                        .map(RunId::new)
                        .collect(Collectors.toSet());
    }

    /** {@code keyResultId} for a key result. */
    private static String variable(SubjectKind kind) {
        var words = kind.name().toLowerCase(Locale.ROOT).split("_");
        var name = new StringBuilder(words[0]);
        Arrays.stream(words).skip(1).map(StringUtils::capitalize).forEach(name::append);
        return name.append("Id").toString();
    }

    void deliver(String message, String execution, Map<String, @Nullable Object> variables) {
        var values = Values.toEngine(variables);
        engine.execute(context -> {
            var waiting = context
                    .getEventSubscriptionManager()
                    .findEventSubscriptionsByNameAndExecution(EventType.MESSAGE.name(), message, execution, false)
                    .stream()
                    .findFirst()
                    .orElseThrow(() -> new RuleViolation("run.not-waiting"));
            deliver(waiting, values);
            return execution;
        });
    }

    static void deliver(EventSubscriptionEntity waiting, Map<String, @Nullable Object> variables) {
        if (Branch.isBegunBy(waiting)) {
            waiting.eventReceived(null, null, variables, null, false);
        } else {
            Branch.of(waiting).setVariablesLocal(variables);
            waiting.eventReceived(null, false);
        }
    }
}
