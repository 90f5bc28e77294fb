package org.optr.workbench;

import java.util.List;
import org.optr.shared.FieldChange;

/** A draft will not come into force. */
public record DraftDiscarded(DraftId draft, List<FieldChange> changes) implements DraftEvent {}
