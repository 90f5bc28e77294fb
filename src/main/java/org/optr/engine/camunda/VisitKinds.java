package org.optr.engine.camunda;

import java.util.Set;
import org.camunda.bpm.engine.ActivityTypes;

/** What kinds of elements the engine visits, and which of these visits are told. */
final class VisitKinds {

    /** What people do is told by its work items; gateways and bodies only show the way. */
    static final Set<String> NOT_TOLD = Set.of(
            ActivityTypes.TASK_USER_TASK,
            ActivityTypes.MULTI_INSTANCE_BODY,
            ActivityTypes.START_EVENT,
            ActivityTypes.GATEWAY_EXCLUSIVE,
            ActivityTypes.GATEWAY_INCLUSIVE,
            ActivityTypes.GATEWAY_PARALLEL,
            ActivityTypes.GATEWAY_COMPLEX,
            ActivityTypes.GATEWAY_EVENT_BASED);

    private static final Set<String> WAITING = Set.of(
            ActivityTypes.CALL_ACTIVITY,
            ActivityTypes.SUB_PROCESS,
            ActivityTypes.TRANSACTION,
            ActivityTypes.TASK_RECEIVE_TASK,
            ActivityTypes.INTERMEDIATE_EVENT_TIMER,
            ActivityTypes.INTERMEDIATE_EVENT_MESSAGE,
            ActivityTypes.INTERMEDIATE_EVENT_SIGNAL,
            ActivityTypes.INTERMEDIATE_EVENT_CONDITIONAL);

    static boolean isTold(String type) {
        return !NOT_TOLD.contains(type);
    }

    static boolean waits(String type) {
        return WAITING.contains(type);
    }

    private VisitKinds() {}
}
