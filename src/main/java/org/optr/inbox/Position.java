package org.optr.inbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItemId;

/**
 * The place of an item in the order of a list, as one text that sorts by bytes: when due, then priority, then id. One column
 * instead of three, because databases read {@code position > ?} as one range but a comparison of three columns as many.
 */
final class Position {

    static final String FIRST = "";
    static final String LAST = "~";
    private static final String WITHOUT_DATE = "9".repeat(17);
    private static final DateTimeFormatter DUE =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSS").withZone(ZoneOffset.UTC);

    private Position() {}

    static String open(@Nullable Instant due, int priority, WorkItemId id) {
        return (due == null ? WITHOUT_DATE : due(due)) + "%010d".formatted((long) Integer.MAX_VALUE - priority) + id;
    }

    /** Newest first. */
    static String done(Instant at, WorkItemId id) {
        return doneSince(at) + id;
    }

    /** Stands before every position that is due at this time or later. */
    static String due(Instant due) {
        return DUE.format(due);
    }

    /** Stands before every position without a date. */
    static String withoutDate() {
        return WITHOUT_DATE;
    }

    /** Stands before every position done at this time or earlier. */
    static String doneSince(Instant at) {
        return "%019d".formatted(Long.MAX_VALUE - at.toEpochMilli());
    }
}
