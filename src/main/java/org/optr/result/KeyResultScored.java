package org.optr.result;

import java.util.List;
import org.optr.shared.FieldChange;

/** Whoever grades gave a key result its score. */
public record KeyResultScored(ResultId result, List<FieldChange> changes) implements ResultEvent {}
