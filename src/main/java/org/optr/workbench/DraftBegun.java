package org.optr.workbench;

import java.util.List;
import org.optr.shared.FieldChange;

/** Somebody began to change a package of models. */
public record DraftBegun(DraftId draft, List<FieldChange> changes) implements DraftEvent {}
