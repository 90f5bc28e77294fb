package org.optr.result;

import static org.optr.shared.RuleViolation.require;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.Texts;

/** An improvement action as somebody writes it; a missing owner or date is refused. */
public record ActionDraft(String title, @Nullable PersonId owner, @Nullable LocalDate dueOn) {

    public ActionDraft {
        title = Texts.required(title, Limits.TITLE, "result.action.title");
        require(owner != null, "result.action.owner.missing");
        require(dueOn != null, "result.action.due.missing");
    }

    ImprovementAction asAction(ActionId id) {
        if (owner == null || dueOn == null) {
            throw new IllegalStateException("Checked when it was made");
        }
        return new ImprovementAction(id, title, owner, dueOn, false);
    }
}
