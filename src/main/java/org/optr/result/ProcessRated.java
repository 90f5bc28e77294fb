package org.optr.result;

import java.util.List;
import org.optr.shared.FieldChange;

/** The way to a result was rated. */
public record ProcessRated(ResultId result, List<FieldChange> changes) implements ResultEvent {}
