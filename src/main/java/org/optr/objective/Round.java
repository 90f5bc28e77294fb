package org.optr.objective;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.optr.people.PersonId;

/** What an objective said when its owner asked for approval. */
@Embeddable
record Round(
        @Column(name = "round_number") int number,
        PersonId submittedBy,
        @Column(name = "submitted_at") Instant submittedAt,
        @Convert(converter = ContentJson.class) Content content) {}
