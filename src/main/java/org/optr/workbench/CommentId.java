package org.optr.workbench;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a comment on a draft. */
@Embeddable
public record CommentId(@Column(name = "comment_id") UUID value) implements Serializable {

    static CommentId next() {
        return new CommentId(UUID.randomUUID());
    }
}
