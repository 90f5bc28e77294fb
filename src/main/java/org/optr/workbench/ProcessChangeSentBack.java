package org.optr.workbench;

import java.util.List;
import org.optr.shared.FieldChange;

/** A second person asked for changes. */
public record ProcessChangeSentBack(DraftId draft, List<FieldChange> changes) implements DraftEvent {}
