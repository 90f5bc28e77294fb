package org.optr.result;

import java.util.List;
import org.optr.shared.FieldChange;

/** Somebody will do something better. */
public record ActionAdded(ResultId result, List<FieldChange> changes) implements ResultEvent {}
