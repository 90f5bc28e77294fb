package org.optr.workbench;

import java.util.List;
import org.optr.shared.FieldChange;

/** A draft came into force. */
public record ProcessChangePublished(DraftId draft, List<FieldChange> changes) implements DraftEvent {}
