package org.optr.result;

import java.util.List;
import org.optr.shared.FieldChange;

/** The closing was taken back. */
public record ResultWithdrawn(ResultId result, List<FieldChange> changes) implements ResultEvent {}
