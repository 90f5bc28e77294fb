package org.optr.workbench;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.optr.people.UnitId;

/**
 * Who is asked to review a draft.
 *
 * @param group the candidate group
 * @param escalationUnit whose head is told when it takes too long
 * @param publishAt null for as soon as it is approved
 */
public record ReviewAsked(String group, UnitId escalationUnit, @Nullable Instant publishAt) {}
