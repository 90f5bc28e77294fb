package org.optr.result;

import java.util.List;
import org.optr.shared.FieldChange;

/** The figures were taken once more, just before somebody grades. */
public record ScoreComputed(ResultId result, List<FieldChange> changes) implements ResultEvent {}
