package org.optr.project;

import org.jspecify.annotations.Nullable;

/**
 * An item of a punch list.
 *
 * @param version to hand back with a change
 * @param settled who put it right with which evidence, or who lives with it for which reason; null while it is open
 */
public record PunchItemEntry(
        PunchItemId id,
        int version,
        PunchItemDraft content,
        PunchItemStatus status,
        @Nullable Signature settled,
        boolean mayChange,
        boolean mayCorrect,
        boolean mayExcept) {}
