package org.optr.result;

import java.util.List;
import org.optr.shared.FieldChange;

/** Somebody took their note out of a retrospective. */
public record NoteRemoved(ResultId result, List<FieldChange> changes) implements ResultEvent {}
