package org.optr.result;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.optr.people.PersonId;

/** Something learned, for those who come after. */
@Entity
@Immutable
class Lesson {

    @EmbeddedId
    private LessonId id;

    @Embedded
    private ResultId result;

    private String title;
    private String situation;
    private String recommendation;
    private String keywords;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "learned_by"))
    private PersonId by;

    @Column(name = "learned_at")
    private Instant at;

    @ElementCollection
    @CollectionTable(name = "lesson_word", joinColumns = @JoinColumn(name = "lesson_id"))
    @Column(name = "word")
    @SuppressWarnings("UnusedVariable")
    private Set<String> words = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Lesson() {}

    Lesson(LessonId id, ResultId result, LessonDraft draft, PersonId by, Instant at) {
        this.id = id;
        this.result = result;
        this.title = draft.title();
        this.situation = draft.situation();
        this.recommendation = draft.recommendation();
        this.keywords = draft.keywords();
        this.by = by;
        this.at = at;
        words.addAll(LessonWords.of(String.join(" ", title, keywords, situation, recommendation)));
    }

    LessonSummary summary() {
        return new LessonSummary(id, result, new LessonDraft(title, situation, recommendation, keywords), by, at);
    }
}
