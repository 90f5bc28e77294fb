package org.optr.workbench.ui.move;

import com.vaadin.flow.component.UI;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectTitles;
import org.optr.ui.Messages;
import org.optr.workbench.move.MoveService;
import org.springframework.stereotype.Component;

/** What the parts of the screen ask. */
@Component
record MoveServices(MoveService moves, SubjectTitles titles) {

    /** Does what somebody pressed a button for, and shows the page as it is then. */
    void attempt(Runnable command) {
        try {
            command.run();
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (RuleViolation refusal) {
            Messages.error(refusal);
        }
    }
}
