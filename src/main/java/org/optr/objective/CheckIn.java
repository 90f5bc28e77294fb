package org.optr.objective;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;

/** A report on a key result. It is never changed: what has become wrong is corrected by the next one. */
@Entity
@Immutable
class CheckIn {

    @EmbeddedId
    private CheckInId id;

    @Embedded
    private KeyResultId keyResult;

    @Column(name = "measured_value")
    private BigDecimal value;

    private BigDecimal confidence;
    private String narrative;
    private @Nullable String blocker;
    private @Nullable String nextStep;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "checked_in_by"))
    private PersonId by;

    @Column(name = "checked_in_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected CheckIn() {}

    CheckIn(CheckInId id, KeyResultId keyResult, BigDecimal value, CheckInDraft draft, PersonId by, Instant at) {
        this.id = id;
        this.keyResult = keyResult;
        this.value = value;
        this.confidence = draft.confidence();
        this.narrative = draft.narrative();
        this.blocker = draft.blocker();
        this.nextStep = draft.nextStep();
        this.by = by;
        this.at = at;
    }

    /** @param before the check-in before this one; null at the first */
    KeyResultCheckedIn event(ObjectiveId objective, String title, @Nullable Measurement before) {
        var changes = Stream.of(
                        Stream.of(new FieldChange("key-result", null, title)),
                        FieldChange.of("value", before == null ? null : plain(before.value()), plain(value)),
                        FieldChange.of(
                                "confidence-of-ten",
                                before == null
                                        ? null
                                        : plain(before.confidence().movePointRight(1)),
                                plain(confidence.movePointRight(1))),
                        FieldChange.of("narrative", null, narrative.isEmpty() ? null : narrative),
                        FieldChange.of("blocker", null, blocker),
                        FieldChange.of("next-step", null, nextStep))
                .flatMap(change -> change)
                .toList();
        return new KeyResultCheckedIn(objective, keyResult, changes);
    }

    CheckInId id() {
        return id;
    }

    /** @param trend the check-ins of its objective, oldest first */
    CheckInEntry entry(List<Measurement> trend) {
        return new CheckInEntry(
                id,
                keyResult,
                Numbers.stored(value),
                Numbers.stored(confidence),
                confidenceBefore(trend),
                narrative,
                blocker,
                nextStep,
                by,
                at);
    }

    private @Nullable BigDecimal confidenceBefore(List<Measurement> trend) {
        @Nullable BigDecimal last = null;
        for (var earlier : trend) {
            if (earlier.keyResult().equals(keyResult) && earlier.at().isBefore(at)) {
                last = earlier.confidence();
            }
        }
        return last;
    }

    private static String plain(BigDecimal number) {
        return Numbers.stored(number).toPlainString();
    }
}
