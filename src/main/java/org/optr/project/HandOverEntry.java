package org.optr.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the hand-over to operations is.
 *
 * @param checks every line of the checklist, in its order
 * @param afterCareUntil until when the project helps operations; null while not agreed
 * @param answer what the operations owner said last; null before
 * @param mayPrepare whether the acting person may write in the checklist now
 */
public record HandOverEntry(
        List<HandOverCheck> checks,
        @Nullable LocalDate afterCareUntil,
        boolean accepted,
        @Nullable Signature answer,
        boolean mayPrepare) {}
