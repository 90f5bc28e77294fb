package org.optr.workbench.ui.backtest;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.optr.workbench.DraftSummary;
import org.optr.workbench.backtest.BackTestSummary;
import org.springframework.stereotype.Service;

/** What other screens say about the back-test of a draft. */
@Service
public class BackTestPanels {

    private final BackTestServices services;

    BackTestPanels(BackTestServices services) {
        this.services = services;
    }

    public BackTestPanel of(DraftSummary draft) {
        return BackTestPanel.withActions(services, draft);
    }

    /** Returns the same with another way to the whole result. */
    public BackTestPanel of(DraftSummary draft, Component action) {
        return new BackTestPanel(services, services.tests().last(draft.id()), List.of(action));
    }

    /** Returns what a tab says beside its title: that nothing was tested, or that something else was. */
    public String remark(DraftSummary draft) {
        var last = services.tests().last(draft.id());
        if (last.isEmpty()) {
            return translate("back-test.remark.not-run");
        }
        return last.filter(BackTestSummary::isOutdated).isPresent() ? translate("back-test.remark.outdated") : "";
    }

    /** Returns the words that lead to a test: how many cases it looks at unless somebody chooses another period. */
    public String onPastCases(String process) {
        var cases = services.tests().pastCases(process);
        if (cases.found() == cases.tested()) {
            return translate("back-test.on-cases", cases.tested());
        }
        return translate("back-test.on-newest" + (cases.more() ? "-of-more" : ""), cases.tested(), cases.found());
    }
}
