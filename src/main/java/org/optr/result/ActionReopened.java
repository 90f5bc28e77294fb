package org.optr.result;

import java.util.List;
import org.optr.shared.FieldChange;

/** An improvement action was done and is open again. */
public record ActionReopened(ResultId result, List<FieldChange> changes) implements ResultEvent {}
