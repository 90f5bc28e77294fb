package org.optr.objective;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.RunId;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;

/** One review of an objective, which a run of {@code review} began. It is held, or missed when its time is over. */
@Entity
@Table(name = "objective_review")
class ReviewRecord {

    @Id
    private String run;

    @Embedded
    private ObjectiveId objective;

    private Instant begunAt;
    private @Nullable Instant endedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "held_by"))
    private @Nullable PersonId heldBy;

    private String notes = "";
    private String correctiveActions = "";
    private String risks = "";

    @SuppressWarnings("NullAway.Init")
    protected ReviewRecord() {}

    ReviewRecord(RunId run, ObjectiveId objective, Instant begunAt) {
        this.run = run.value();
        this.objective = objective;
        this.begunAt = begunAt;
    }

    Instant begunAt() {
        return begunAt;
    }

    Optional<ObjectiveReviewHeld> hold(ReviewNotes said, PersonId by, Instant now) {
        if (endedAt != null) {
            return Optional.empty();
        }
        endedAt = now;
        heldBy = by;
        notes = said.notes();
        correctiveActions = said.correctiveActions();
        risks = said.risks();
        return Optional.of(new ObjectiveReviewHeld(objective, changes()));
    }

    Optional<ObjectiveReviewMissed> miss(Instant now) {
        if (endedAt != null) {
            return Optional.empty();
        }
        endedAt = now;
        return Optional.of(new ObjectiveReviewMissed(objective, List.of()));
    }

    ReviewSummary summary() {
        return new ReviewSummary(begunAt, endedAt, heldBy, new ReviewNotes(notes, correctiveActions, risks));
    }

    private List<FieldChange> changes() {
        return Stream.of(
                        written("notes", notes),
                        written("corrective-actions", correctiveActions),
                        written("risks", risks))
                .flatMap(change -> change)
                .toList();
    }

    private static Stream<FieldChange> written(String field, String text) {
        return FieldChange.of(field, null, text.isEmpty() ? null : text);
    }
}
