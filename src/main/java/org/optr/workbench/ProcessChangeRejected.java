package org.optr.workbench;

import java.util.List;
import org.optr.shared.FieldChange;

/** A second person does not want a draft in force. */
public record ProcessChangeRejected(DraftId draft, List<FieldChange> changes) implements DraftEvent {}
