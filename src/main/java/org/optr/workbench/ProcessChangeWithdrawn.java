package org.optr.workbench;

import java.util.List;
import org.optr.shared.FieldChange;

/** An author took a proposed draft back. */
public record ProcessChangeWithdrawn(DraftId draft, List<FieldChange> changes) implements DraftEvent {}
