package org.optr.workbench;

import java.util.List;
import org.optr.shared.FieldChange;

/** Somebody commented on a draft or on one of its elements. */
public record DraftCommented(DraftId draft, List<FieldChange> changes) implements DraftEvent {}
