package org.optr.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A line of the hand-over checklist.
 *
 * @param note where to find it, or why it is not needed
 */
@Embeddable
public record HandOverCheck(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) HandOverTopic topic, boolean done, String note) {

    public HandOverCheck {
        note = Comments.written(note, Limits.REASON);
    }

    /** Whether nothing is left to say about it. */
    public boolean clear() {
        return done || !note.isEmpty();
    }
}
