package org.optr.workbench.backtest;

import java.util.List;
import org.optr.shared.FieldChange;
import org.optr.workbench.DraftEvent;
import org.optr.workbench.DraftId;

/** Somebody tests what a draft would have done to the past. */
public record BackTestStarted(DraftId draft, BackTestId test, List<FieldChange> changes) implements DraftEvent {}
