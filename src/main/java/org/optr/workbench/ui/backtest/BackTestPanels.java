package org.optr.workbench.ui.backtest;

import org.optr.workbench.DraftSummary;
import org.springframework.stereotype.Component;

/** What other screens say about the back-test of a draft. */
@Component
public class BackTestPanels {

    private final BackTestServices services;

    BackTestPanels(BackTestServices services) {
        this.services = services;
    }

    public BackTestPanel of(DraftSummary draft) {
        return new BackTestPanel(services, draft, services.tests().last(draft.id()));
    }

    public boolean isTested(DraftSummary draft) {
        return services.tests().last(draft.id()).isPresent();
    }

    /** Returns how many cases a test looks at unless somebody chooses another period. */
    public long pastCases(String process) {
        return services.tests().pastCases(process);
    }
}
