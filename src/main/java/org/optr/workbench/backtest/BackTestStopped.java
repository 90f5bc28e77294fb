package org.optr.workbench.backtest;

import org.optr.workbench.DraftEvent;
import org.optr.workbench.DraftId;

/** Somebody ended a back-test before its time; what was found until then stays. */
public record BackTestStopped(DraftId draft, BackTestId test) implements DraftEvent {}
