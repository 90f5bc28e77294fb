package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import org.optr.ui.Lucide;
import org.optr.workbench.DraftSummary;
import org.optr.workbench.ui.backtest.BackTestPanels;

/** The tab beside the problems that says whether the draft was tested against the past, and what came out. */
final class BackTestTab extends Tab {

    private final BackTestPanels panels;
    private final Runnable open;

    /** @param open goes to the whole result */
    BackTestTab(BackTestPanels panels, DraftSummary draft, Runnable open) {
        super();
        this.panels = panels;
        this.open = open;
        var remark = new Span(panels.remark(draft));
        remark.addClassName("count");
        add(new Span(getTranslation("editor.back-test")), remark);
    }

    Component content(DraftSummary draft) {
        var button = new Button(
                getTranslation("editor.back-test-open"), Lucide.FLASK_CONICAL.create(14), click -> open.run());
        button.addThemeName("small");
        return panels.of(draft, button);
    }
}
