package org.optr.result;

import java.util.List;
import org.optr.shared.FieldChange;

/** Somebody asked to close what they lead, and proposed a score. */
public record ResultProposed(ResultId result, List<FieldChange> changes) implements ResultEvent {}
