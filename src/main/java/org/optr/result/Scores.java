package org.optr.result;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;
import org.optr.shared.Texts;

/** The score that is computed, the one that was proposed and the one that was given: none ever takes the place of another. */
@Embeddable
class Scores {

    private static final int KEPT_DECIMALS = 4;

    @Column(name = "computed_score")
    private @Nullable BigDecimal computed;

    @Column(name = "proposed_score")
    private BigDecimal proposed = BigDecimal.ZERO;

    @Column(name = "proposal_reason")
    private String reason = "";

    @Column(name = "final_score")
    private @Nullable BigDecimal given;

    @Column(name = "final_comment")
    private String comment = "";

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "graded_by"))
    private @Nullable PersonId gradedBy;

    private @Nullable Instant gradedAt;

    List<FieldChange> compute(Optional<BigDecimal> figure) {
        var now = figure.map(Scores::kept).orElse(null);
        var change = FieldChange.of("computed-score", text(computed), text(now)).toList();
        computed = now;
        return change;
    }

    List<FieldChange> propose(BigDecimal score, String why) {
        proposed = score;
        reason = why;
        given = null;
        comment = "";
        gradedBy = null;
        gradedAt = null;
        return Stream.concat(
                        FieldChange.of("proposed-score", null, score.toPlainString()),
                        FieldChange.of("reason", null, why.isEmpty() ? null : why))
                .toList();
    }

    List<FieldChange> give(BigDecimal score, String said, PersonId by, Instant now) {
        require(score.compareTo(proposed) == 0 || !said.isBlank(), "result.grade.comment", proposed);
        given = score;
        comment = Texts.optional(said, Limits.LONG, "result.grade.comment");
        gradedBy = by;
        gradedAt = now;
        return Stream.concat(
                        FieldChange.of("final-score", null, score.toPlainString()),
                        FieldChange.of("comment", null, comment.isEmpty() ? null : comment))
                .toList();
    }

    @Nullable BigDecimal computed() {
        return computed;
    }

    BigDecimal proposed() {
        return proposed.setScale(Scoring.DECIMALS, RoundingMode.HALF_UP);
    }

    String reason() {
        return reason;
    }

    @Nullable BigDecimal given() {
        return given;
    }

    String comment() {
        return comment;
    }

    @Nullable PersonId gradedBy() {
        return gradedBy;
    }

    @Nullable Instant gradedAt() {
        return gradedAt;
    }

    private static BigDecimal kept(BigDecimal figure) {
        return figure.setScale(KEPT_DECIMALS, RoundingMode.HALF_UP);
    }

    private static @Nullable String text(@Nullable BigDecimal figure) {
        return figure == null ? null : figure.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
