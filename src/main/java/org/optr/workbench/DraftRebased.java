package org.optr.workbench;

import java.util.List;
import org.optr.shared.FieldChange;

/** What came into force meanwhile was taken over into a draft. */
public record DraftRebased(DraftId draft, List<FieldChange> changes) implements DraftEvent {}
