package org.optr.result;

import java.util.List;
import org.optr.shared.FieldChange;

/** Somebody added to a retrospective. */
public record NoteAdded(ResultId result, List<FieldChange> changes) implements ResultEvent {}
