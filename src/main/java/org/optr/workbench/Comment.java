package org.optr.workbench;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;

/**
 * What somebody says of a draft.
 *
 * @param element of the drawing; empty for the draft as a whole
 * @param text to be shown as it is: it is no markup
 * @param resolvedBy null while it is open
 * @param resolvable whether the acting person may say that it is settled
 */
public record Comment(
        CommentId id,
        String element,
        String text,
        PersonId by,
        Instant at,
        @Nullable PersonId resolvedBy,
        boolean resolvable) {

    public boolean isOpen() {
        return resolvedBy == null;
    }
}
