package org.optr.workbench;

import java.util.List;
import org.optr.shared.FieldChange;

/** A second person wants a draft in force. */
public record ProcessChangeApproved(DraftId draft, List<FieldChange> changes) implements DraftEvent {}
