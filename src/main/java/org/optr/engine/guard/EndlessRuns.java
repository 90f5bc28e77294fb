package org.optr.engine.guard;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * Ends a command that begins more activities than any case needs in one go: a loop without a wait in it, processes that
 * call each other, work for many within work for many.
 */
final class EndlessRuns implements ExecutionListener {

    private static final int MOST_ACTIVITIES = 10_000;

    private final Map<CommandContext, AtomicInteger> begun = Collections.synchronizedMap(new WeakHashMap<>());

    @Override
    public void notify(DelegateExecution execution) {
        var number = begun.computeIfAbsent(Context.getCommandContext(), command -> new AtomicInteger());
        if (number.incrementAndGet() > MOST_ACTIVITIES) {
            throw new ProcessEngineException("Process %s begins more than %d activities in one go"
                    .formatted(execution.getProcessDefinitionId(), MOST_ACTIVITIES));
        }
    }
}
