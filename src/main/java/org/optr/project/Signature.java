package org.optr.project;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.optr.people.PersonId;

/**
 * Who answered when, in their words.
 *
 * @param comment empty where none was given
 */
@Embeddable
public record Signature(PersonId by, Instant at, String comment) {

    public Signature {
        comment = Comments.written(comment, Limits.LONG);
    }
}
