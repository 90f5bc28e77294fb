package org.optr.result;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.optr.people.PersonId;

/** One thought of a retrospective: what went well, or what to do better. */
@Embeddable
public record RetroNote(
        @Embedded NoteId id,
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) NoteKind kind,
        @Column(name = "note_text") String text,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "noted_by")) PersonId by,
        @Column(name = "noted_at") Instant at) {}
