package org.optr.audit.ui.replay;

import org.optr.ui.HasLook;
import org.optr.ui.Look;

/** Whether a case is over. */
enum CaseProgress implements HasLook {
    RUNNING(Look.APPROVAL),
    ENDED(Look.DONE);

    private final Look look;

    CaseProgress(Look look) {
        this.look = look;
    }

    @Override
    public Look look() {
        return look;
    }
}
