package org.optr.audit.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.optr.shared.SubjectRef;

/**
 * What a case is about, and how it ended.
 *
 * @param subject of its outermost run
 * @param process of that run; null where none is known
 * @param decision the last one in it; null if there was none
 * @param end the event that ended it; null while it runs
 * @param endedAt null while it runs
 */
public record CaseOutline(
        SubjectRef subject,
        @Nullable String process,
        @Nullable String decision,
        @Nullable String end,
        @Nullable Instant endedAt) {}
