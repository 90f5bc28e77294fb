package org.optr.task.process;

import org.optr.engine.ProcessVariable;
import org.optr.engine.StepVariables;
import org.optr.task.TaskId;

/** Process variables of {@code task-assignment}. */
final class TaskVariables {

    static final ProcessVariable<String> RESPONSIBLE = text("responsibleId");
    static final ProcessVariable<String> MANAGER = text("managerId");
    static final ProcessVariable<String> ACCEPTOR = text("acceptorId");
    /** Whose head is told when it takes too long. */
    static final ProcessVariable<String> ESCALATION_UNIT = text("escalationUnitId");
    /** Working days left for the work, at least one. */
    static final ProcessVariable<Long> WORK_DAYS = new ProcessVariable<>("workDays", Long.class);

    static final ProcessVariable<String> NEW_RESPONSIBLE = text("newResponsibleId");

    static TaskId task(StepVariables variables) {
        return TaskId.of(variables.subject().id());
    }

    /** What the person who answered last wrote; empty where they wrote nothing. */
    static String comment(StepVariables variables) {
        return textOrNothing(variables, "comment");
    }

    static String cancelReason(StepVariables variables) {
        return textOrNothing(variables, "cancelReason");
    }

    private static String textOrNothing(StepVariables variables, String name) {
        var value = text(name).find(variables);
        return value == null ? "" : value;
    }

    private static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    private TaskVariables() {}
}
