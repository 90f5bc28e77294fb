package org.optr.workbench;

import java.util.List;
import org.optr.shared.FieldChange;

/** A draft cannot come into force as it is and is with its authors again. */
public record ProcessChangeReturned(DraftId draft, List<FieldChange> changes) implements DraftEvent {}
