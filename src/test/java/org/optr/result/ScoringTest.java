package org.optr.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.optr.objective.Commitment;
import org.optr.shared.RuleViolation;

class ScoringTest {

    @ParameterizedTest
    @CsvSource({
        "0, LEARNED",
        "0.3, LEARNED",
        "0.349, LEARNED",
        "0.35, PROGRESS",
        "0.6, PROGRESS",
        "0.649, PROGRESS",
        "0.65, DELIVERED",
        "0.7, DELIVERED",
        "1, DELIVERED"
    })
    void anAspirationalScoreMeansWhatOkrLiteratureSays(BigDecimal score, Grade grade) {
        assertThat(Scoring.grade(score, Commitment.ASPIRATIONAL)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"0.3, LEARNED", "0.4, PROGRESS", "0.8, PROGRESS", "0.849, PROGRESS", "0.85, DELIVERED", "1, DELIVERED"})
    void ofACommittedObjectiveMoreIsExpected(BigDecimal score, Grade grade) {
        assertThat(Scoring.grade(score, Commitment.COMMITTED)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"-0.4, 0.0", "0.04, 0.0", "0.05, 0.1", "0.666, 0.7", "1.7, 1.0"})
    void aComputedValueIsRoundedAndCutToTheScale(BigDecimal value, String score) {
        assertThat(Scoring.rounded(value)).isEqualTo(score);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.1"})
    void aGivenScoreLiesOnTheScale(BigDecimal score) {
        assertThatThrownBy(() -> Scoring.given(score))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("result.score.range"));
    }

    @Test
    void aGivenScoreHasOneDecimal() {
        assertThat(Scoring.given(new BigDecimal("0.70"))).isEqualTo("0.7");
        assertThatThrownBy(() -> Scoring.given(new BigDecimal("0.75")))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("result.score.decimals"));
    }

    @Test
    void aReasonIsAskedForWhereFiguresSayOtherwiseOrAllWasPromised() {
        var seven = new BigDecimal("0.7");

        assertThat(Scoring.asksForReason(seven, Optional.of(new BigDecimal("0.66")), Commitment.ASPIRATIONAL))
                .isFalse();
        assertThat(Scoring.asksForReason(seven, Optional.of(new BigDecimal("0.6")), Commitment.ASPIRATIONAL))
                .isTrue();
        assertThat(Scoring.asksForReason(seven, Optional.empty(), Commitment.ASPIRATIONAL))
                .isFalse();
        assertThat(Scoring.asksForReason(seven, Optional.of(seven), Commitment.COMMITTED))
                .isTrue();
        assertThat(Scoring.asksForReason(BigDecimal.ONE, Optional.of(BigDecimal.ONE), Commitment.COMMITTED))
                .isFalse();
    }

    @Test
    void theHistogramCountsEachStep() {
        var scores = Stream.of("0", "0.3", "0.3", "1").map(BigDecimal::new).toList();

        assertThat(Scoring.histogram(scores)).isEqualTo(List.of(1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 1));
    }

    @Test
    void thereIsNoMeanOfNothing() {
        assertThat(Scoring.mean(List.of())).isEmpty();
        assertThat(Scoring.mean(List.of(BigDecimal.ZERO, BigDecimal.ONE))).contains(new BigDecimal("0.5"));
    }
}
