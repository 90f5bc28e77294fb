package org.optr.workbench;

import java.util.List;
import org.optr.shared.FieldChange;

/** A draft is as it was in an earlier revision. */
public record DraftRestored(DraftId draft, List<FieldChange> changes) implements DraftEvent {}
