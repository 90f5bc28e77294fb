package org.optr.workbench.ui.backtest;

import org.optr.workbench.DraftId;
import org.optr.workbench.ui.ProcessNavigation;

/** The way to the back-test of a draft. */
public final class BackTestNavigation {

    public static String path(DraftId draft) {
        return ProcessNavigation.path(draft) + "/back-test";
    }

    private BackTestNavigation() {}
}
