package org.optr.objective.process;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessVariable;
import org.optr.engine.StepVariables;
import org.optr.objective.KeyResultId;

/** Process variables of {@code review}. Those about a key result are known only where it is asked for. */
final class ReviewVariables {

    static final ProcessVariable<String> CHECK_IN_OWNER = text("checkInOwnerId");
    static final ProcessVariable<String> MILESTONES_DONE = text("milestonesDone");

    static KeyResultId keyResult(StepVariables variables) {
        return KeyResultId.of(text("keyResultId").in(variables));
    }

    static String textOrNothing(StepVariables variables, String name) {
        var value = text(name).find(variables);
        return value == null ? "" : value;
    }

    /** A number of a form, which may be whole or broken. */
    static @Nullable BigDecimal number(StepVariables variables, String name) {
        var value = new ProcessVariable<>(name, Number.class).find(variables);
        return value == null ? null : new BigDecimal(value.toString());
    }

    private static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    private ReviewVariables() {}
}
