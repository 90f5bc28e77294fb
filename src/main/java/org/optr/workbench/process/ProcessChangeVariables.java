package org.optr.workbench.process;

import java.util.Date;
import org.optr.engine.ProcessVariable;
import org.optr.engine.StepVariables;
import org.optr.workbench.DraftId;
import org.optr.workbench.ReviewAsked;

/** Process variables of {@code process-change}. */
final class ProcessChangeVariables {

    private static final ProcessVariable<String> REVIEWERS = new ProcessVariable<>("reviewers", String.class);
    private static final ProcessVariable<String> ESCALATION_UNIT =
            new ProcessVariable<>("escalationUnitId", String.class);
    private static final ProcessVariable<Date> PUBLISH_AT = new ProcessVariable<>("publishAt", Date.class);

    static DraftId draft(StepVariables variables) {
        return DraftId.of(variables.subject().id());
    }

    static void ask(StepVariables variables, ReviewAsked asked) {
        var publishAt = asked.publishAt();
        REVIEWERS.set(variables, asked.group());
        ESCALATION_UNIT.set(variables, asked.escalationUnit().toString());
        PUBLISH_AT.set(variables, publishAt == null ? null : Date.from(publishAt));
    }

    /** What the person who answered last wrote; empty where they wrote nothing. */
    static String comment(StepVariables variables) {
        return text(variables, "comment");
    }

    static String withdrawReason(StepVariables variables) {
        return text(variables, "withdrawReason");
    }

    private static String text(StepVariables variables, String name) {
        var value = new ProcessVariable<>(name, String.class).find(variables);
        return value == null ? "" : value;
    }

    private ProcessChangeVariables() {}
}
