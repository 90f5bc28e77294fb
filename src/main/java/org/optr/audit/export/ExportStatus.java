package org.optr.audit.export;

import org.optr.ui.HasLook;
import org.optr.ui.Look;

/** How far an export is. */
public enum ExportStatus implements HasLook {
    WAITING(Look.DRAFT),
    RUNNING(Look.APPROVAL),
    DONE(Look.DONE),
    CANCELLED(Look.DRAFT),
    FAILED(Look.OFF_TRACK),
    /** It was done, and its file is not kept any longer. */
    EXPIRED(Look.DRAFT);

    private final Look look;

    ExportStatus(Look look) {
        this.look = look;
    }

    @Override
    public Look look() {
        return look;
    }

    public boolean isOpen() {
        return this == WAITING || this == RUNNING;
    }
}
