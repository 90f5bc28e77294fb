package org.optr.result.process;

import java.math.BigDecimal;
import org.optr.engine.ProcessVariable;
import org.optr.engine.StepVariables;
import org.optr.objective.ObjectiveId;

/** Process variables of {@code objective-closure}, and of what {@code closure} does with a result. */
final class ResultVariables {

    static final ProcessVariable<String> OWNER = text("ownerId");
    /** Whose head grades, and whose is told when it takes too long. */
    static final ProcessVariable<String> GRADING_UNIT = text("gradingUnitId");

    static final ProcessVariable<String> ESCALATION_UNIT = text("escalationUnitId");
    static final ProcessVariable<Number> FINAL_SCORE = new ProcessVariable<>("finalScore", Number.class);
    static final ProcessVariable<String> WITHDRAW_REASON = text("withdrawReason");
    /** Whether it came to its end, for the run that called this one. */
    static final ProcessVariable<Boolean> CLOSED = new ProcessVariable<>("closed", Boolean.class);

    static ObjectiveId objective(StepVariables variables) {
        return ObjectiveId.of(variables.subject().id());
    }

    static BigDecimal finalScore(StepVariables variables) {
        return new BigDecimal(FINAL_SCORE.in(variables).toString());
    }

    /** What the person who answered last wrote; empty where they wrote nothing. */
    static String comment(StepVariables variables) {
        var comment = text("comment").find(variables);
        return comment == null ? "" : comment;
    }

    private static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    private ResultVariables() {}
}
