package org.optr.workbench;

import java.util.List;
import org.optr.shared.FieldChange;

/** What a comment asked for is settled. */
public record DraftCommentResolved(DraftId draft, List<FieldChange> changes) implements DraftEvent {}
