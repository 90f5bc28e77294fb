package org.optr.audit.retention;

import org.optr.ui.HasLook;
import org.optr.ui.Look;

/** What became of a wish to erase. */
public enum ErasureStatus implements HasLook {
    ASKED(Look.APPROVAL),
    ERASED(Look.DONE),
    REFUSED(Look.DRAFT);

    private final Look look;

    ErasureStatus(Look look) {
        this.look = look;
    }

    @Override
    public Look look() {
        return look;
    }
}
