package org.optr.workbench;

import java.util.List;
import org.optr.shared.FieldChange;

/** An author asked a second person to review a draft. */
public record ProcessChangeProposed(DraftId draft, List<FieldChange> changes) implements DraftEvent {}
