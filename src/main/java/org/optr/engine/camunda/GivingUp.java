package org.optr.engine.camunda;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.jspecify.annotations.Nullable;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Ends a case in the way that its model has for it, so that what it is about does not stay in the middle of something. */
@Component
class GivingUp {

    private final RuntimeService runtime;
    private final Messages messages;

    GivingUp(RuntimeService runtime, Messages messages) {
        this.runtime = runtime;
        this.messages = messages;
    }

    boolean isPossible(CaseFile file) {
        return subscription(file).isPresent() || leavesNothing(file);
    }

    /** A case about nothing that nobody called leaves nothing behind when it simply ends. */
    private static boolean leavesNothing(CaseFile file) {
        return file.subject() == null && file.caller() == null;
    }

    void giveUp(CaseFile file, String reason) {
        var subscription = subscription(file);
        if (subscription.isPresent()) {
            var waiting = subscription.get();
            Map<String, @Nullable Object> variables = new HashMap<>();
            variables.put(file.model().givesUp().get(waiting.getActivityId()), reason);
            messages.deliver(waiting.getEventName(), waiting.getExecutionId(), variables);
        } else if (leavesNothing(file)) {
            runtime.deleteProcessInstance(file.run().value(), reason, false, true);
        } else {
            throw new RuleViolation("case.cancel.no-way");
        }
    }

    private Optional<EventSubscription> subscription(CaseFile file) {
        var ways = file.model().givesUp();
        return ways.isEmpty()
                ? Optional.empty()
                : runtime
                        .createEventSubscriptionQuery()
                        .processInstanceId(file.run().value())
                        .eventType("message")
                        .listPage(0, EngineSettings.MOST_RESULTS)
                        .stream()
                        .filter(waiting -> ways.containsKey(waiting.getActivityId()))
                        .findFirst();
    }
}
