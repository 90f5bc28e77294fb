package org.optr.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.optr.objective.Commitment;

class ScoringPropertiesTest {

    @Provide
    Arbitrary<BigDecimal> figure() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal(-2), new BigDecimal(3))
                .ofScale(4);
    }

    @Provide
    Arbitrary<List<BigDecimal>> figures() {
        return figure().list().ofMaxSize(30);
    }

    @Property
    void aRoundedScoreMayBeGiven(@ForAll("figure") BigDecimal figure) {
        var rounded = Scoring.rounded(figure);

        assertThat(Scoring.given(rounded)).isEqualTo(rounded);
        assertThat(Scoring.rounded(rounded)).isEqualTo(rounded);
    }

    @Property
    void aHigherScoreNeverMeansLess(
            @ForAll("figure") BigDecimal one, @ForAll("figure") BigDecimal other, @ForAll Commitment commitment) {
        var lower = Scoring.grade(one.min(other), commitment);
        var higher = Scoring.grade(one.max(other), commitment);

        assertThat(higher).isLessThanOrEqualTo(lower);
    }

    @Property
    void ofACommitmentAtLeastAsMuchIsExpected(@ForAll("figure") BigDecimal score) {
        assertThat(Scoring.grade(score, Commitment.COMMITTED))
                .isGreaterThanOrEqualTo(Scoring.grade(score, Commitment.ASPIRATIONAL));
    }

    @Property
    void theHistogramCountsEveryScoreOnce(@ForAll("figures") List<BigDecimal> scores) {
        assertThat(Scoring.histogram(scores)).hasSize(11);
        assertThat(Scoring.histogram(scores).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(scores.size());
    }

    @Property
    void theMeanLiesAmongTheScores(@ForAll("figures") List<BigDecimal> scores) {
        var slack = new BigDecimal("0.000001");

        assertThat(Scoring.mean(scores).isPresent()).isEqualTo(!scores.isEmpty());
        Scoring.mean(scores).ifPresent(mean -> {
            assertThat(scores).anyMatch(score -> score.compareTo(mean.add(slack)) <= 0);
            assertThat(scores).anyMatch(score -> score.compareTo(mean.subtract(slack)) >= 0);
        });
    }
}
