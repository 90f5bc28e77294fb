package org.optr.workbench.ui.rehearse;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.optr.ui.EmptyState;
import org.optr.ui.Lucide;
import org.optr.workbench.rehearse.RehearsalPage;

/** Everything the case waits for, each with what can be done about it. */
final class NowPanel extends Div {

    NowPanel(RehearsalPage page, WaitCards cards) {
        addClassNames("rehearsal-now", "stack");
        add(new H2(getTranslation("try.now")));
        page.scene().waits().forEach(wait -> add(cards.of(wait)));
        if (page.scene().waits().isEmpty()) {
            var over = page.scene().over();
            add(new EmptyState(
                    over ? Lucide.CIRCLE_CHECK : Lucide.HOURGLASS,
                    getTranslation(over ? "try.over" : "try.waits-for-nothing"),
                    getTranslation(over ? "try.over.help" : "try.waits-for-nothing.help")));
        }
    }
}
