package org.optr.workbench.ui;

import org.optr.ui.HasLook;
import org.optr.ui.Look;

/** What a version of a package is to those who work by it. */
enum VersionState implements HasLook {
    IN_USE(Look.DONE),
    EARLIER(Look.DRAFT),
    UPDATE_WAITING(Look.AT_RISK);

    private final Look look;

    VersionState(Look look) {
        this.look = look;
    }

    @Override
    public Look look() {
        return look;
    }
}
