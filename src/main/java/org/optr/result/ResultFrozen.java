package org.optr.result;

import java.util.List;
import org.optr.shared.FieldChange;

/** The scores stay as they are. */
public record ResultFrozen(ResultId result, List<FieldChange> changes) implements ResultEvent {}
