package org.optr.people;

import org.jspecify.annotations.Nullable;

/** @param parent null at the root of the organisation */
public record UnitSummary(UnitId id, String name, @Nullable UnitId parent) {}
