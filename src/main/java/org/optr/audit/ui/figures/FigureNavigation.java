package org.optr.audit.ui.figures;

import org.optr.engine.RunId;

/** The ways to the figures, and from them to a case. */
final class FigureNavigation {

    static final String LIST = "audit/figures";
    static final String PROCESS = "process";

    static String of(String process) {
        return LIST + "/" + process;
    }

    /** Returns where a case is replayed. */
    static String replay(RunId run) {
        return "audit/cases/" + run.value();
    }

    private FigureNavigation() {}
}
