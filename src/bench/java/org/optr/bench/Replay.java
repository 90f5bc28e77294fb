package org.optr.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.optr.bench.Script.Claim;
import org.optr.bench.Script.Command;
import org.optr.bench.Script.Complete;
import org.optr.bench.Script.Message;
import org.optr.bench.Script.Start;
import org.optr.engine.camunda.StepScope;

/** One lifecycle on the bare engine: the commands of a {@link Script} about new subjects, each a transaction of its own. */
final class Replay {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final ThreadLocal<@Nullable Replay> CURRENT = new ThreadLocal<>();

    private final Script script;
    private final ProcessEngine engine;
    private final Map<String, String> fresh = new HashMap<>();
    private final Map<String, String> recorded = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final List<String> items = new ArrayList<>();
    private String run = "";

    Replay(Script script, ProcessEngine engine) {
        this.script = script;
        this.engine = engine;
        script.subjects().forEach(subject -> {
            var id = UUID.randomUUID().toString();
            fresh.put(subject, id);
            recorded.put(id, subject);
        });
    }

    static Replay current() {
        var replay = CURRENT.get();
        if (replay == null) {
            throw new IllegalStateException("Nothing is replayed in this thread");
        }
        return replay;
    }

    void run() {
        CURRENT.set(this);
        try {
            script.commands()
                    .forEach(command -> Meter.act(command.getClass().getSimpleName(), () -> {
                        engine.getIdentityService().setAuthenticatedUserId(command.by());
                        execute(command);
                        return command;
                    }));
        } finally {
            engine.getIdentityService().clearAuthentication();
            CURRENT.remove();
        }
        if (engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(run)
                        .count()
                != 0) {
            throw new IllegalStateException("The lifecycle has not ended");
        }
    }

    private void execute(Command command) {
        Meter.commandsEngine();
        if (command instanceof Start start) {
            run = engine.getRuntimeService()
                    .startProcessInstanceByKey(start.process(), fresh.get(start.subject()), renewed(start.variables()))
                    .getId();
        } else if (command instanceof Message message) {
            engine.getRuntimeService()
                    .createMessageCorrelation(message.name())
                    .processInstanceId(run)
                    .setVariablesToTriggeredScope(renewed(message.variables()))
                    .correlate();
        } else if (command instanceof Claim claim) {
            engine.getTaskService().claim(items.get(claim.item()), claim.by());
        } else if (command instanceof Complete complete) {
            engine.getTaskService().complete(items.get(complete.item()), renewed(complete.variables()));
        }
    }

    void created(String item) {
        items.add(item);
    }

    /** Sets what OPTR's step set, and does nothing else. */
    void step(String name, DelegateExecution execution) {
        var subject = recorded.get(execution.getProcessBusinessKey());
        var time = times.merge(Script.key(name, subject), 1, Integer::sum) - 1;
        renewed(script.answer(name, subject, time))
                .forEach((variable, value) -> StepScope.set(execution, variable, value));
    }

    private Map<String, @Nullable Object> renewed(Map<String, @Nullable Object> variables) {
        var values = new HashMap<String, @Nullable Object>();
        variables.forEach((name, value) -> values.put(name, value instanceof String text ? renewed(text) : value));
        return values;
    }

    private String renewed(String text) {
        return ID.matcher(text).replaceAll(id -> fresh.getOrDefault(id.group(), id.group()));
    }
}
