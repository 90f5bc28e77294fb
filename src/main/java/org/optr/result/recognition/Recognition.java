package org.optr.result.recognition;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.optr.people.PersonId;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/** Thanks, in words, for what people did in an objective or a project. */
@Entity
@Immutable
class Recognition {

    private static final int LONGEST = 1_000;

    @EmbeddedId
    private RecognitionId id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SubjectKind subjectKind;

    private UUID subjectId;

    @Column(name = "recognition_text")
    private String text;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "given_by"))
    private PersonId by;

    @Column(name = "given_at")
    private Instant at;

    @ElementCollection
    @CollectionTable(name = "recognised_person", joinColumns = @JoinColumn(name = "recognition_id"))
    private Set<PersonId> persons = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Recognition() {}

    Recognition(RecognitionId id, SubjectRef about, Set<PersonId> persons, String text, PersonId by, Instant at) {
        require(!persons.isEmpty(), "result.recognition.persons.missing");
        require(!persons.contains(by), "result.recognition.oneself");
        require(!text.isBlank(), "result.recognition.text.missing");
        require(text.strip().length() <= LONGEST, "result.recognition.text.too-long", LONGEST, text.length());
        this.id = id;
        this.subjectKind = about.kind();
        this.subjectId = UUID.fromString(about.id());
        this.persons.addAll(persons);
        this.text = text.strip();
        this.by = by;
        this.at = at;
    }

    RecognitionEntry entry() {
        return new RecognitionEntry(
                id, new SubjectRef(subjectKind, subjectId.toString()), Set.copyOf(persons), text, by, at);
    }
}
