package org.optr.result;

import java.util.List;
import org.optr.shared.FieldChange;

/** An improvement action is done. */
public record ActionDone(ResultId result, List<FieldChange> changes) implements ResultEvent {}
