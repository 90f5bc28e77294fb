package org.optr.workbench.ui.operate;

import org.optr.ui.HasLook;
import org.optr.ui.Look;

/** Whether somebody has more to do than is usual in their roles. */
enum LoadState implements HasLook {
    TOO_MUCH(Look.AT_RISK),
    USUAL(Look.DRAFT);

    private final Look look;

    LoadState(Look look) {
        this.look = look;
    }

    @Override
    public Look look() {
        return look;
    }
}
