package org.optr.workbench;

import java.util.List;
import org.optr.shared.FieldChange;

/** Somebody began to write a file of a draft; the savings that follow in the same sitting are not told. */
public record DraftSaved(DraftId draft, List<FieldChange> changes) implements DraftEvent {}
