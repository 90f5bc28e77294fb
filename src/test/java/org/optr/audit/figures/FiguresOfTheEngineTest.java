package org.optr.audit.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.audit.figures.CasesBehind.CaseTook;
import org.optr.audit.figures.ProcessFigures.LoopFigures;
import org.optr.audit.figures.Variant.Stop;
import org.optr.people.PeopleFixtures;
import org.optr.people.Roles;
import org.optr.shared.Period;
import org.optr.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;

/** Twelve cases go straight, 10 h each, and three in a roundabout way, 74 h each. */
@OptrTest
class FiguresOfTheEngineTest {

    private static final Period MARCH = new Period(LocalDate.of(2031, 3, 1), LocalDate.of(2031, 3, 31));

    @Autowired
    private FigureService figures;

    @Autowired
    private AskedTwice asked;

    @Autowired
    private PeopleFixtures people;

    private AskedTwice.Play play;

    @BeforeEach
    void fifteenCases() {
        play = asked.play();
        for (var straight = 0; straight < 12; straight++) {
            play.straight();
        }
        for (var roundabout = 0; roundabout < 3; roundabout++) {
            play.roundabout();
        }
    }

    @Test
    void theyAreWhatTheClockSaid() {
        var found = take(MARCH, null);

        assertThat(found.finished()).isEqualTo(15);
        assertThat(hours(found.lead().median())).isEqualTo(10);
        assertThat(hours(found.lead().long85())).isEqualTo(74);
        assertThat(found.firstPass()).isEqualTo(new Share(12, 15));
        assertThat(found.onTime())
                .as("the first text of the roundabout ones was late")
                .isEqualTo(new Share(15, 18));

        var write = found.step("Write").orElseThrow();
        assertThat(write.done()).isEqualTo(18);
        assertThat(write.again()).isEqualTo(3);
        assertThat(write.waiting().count())
                .as("given to Wanda from the beginning")
                .isZero();
        assertThat(share(write)).as("(12·2 + 3·62) h of 342 h").isEqualByComparingTo("0.61");

        var review = found.step("Review").orElseThrow();
        assertThat(hours(review.waiting().median())).isEqualTo(3);
        assertThat(hours(review.working().median())).isEqualTo(1);
        assertThat(review.lead().count()).isEqualTo(18);

        var vote = found.step("Vote").orElseThrow();
        assertThat(vote.done()).as("two people in each round").isEqualTo(30);
        assertThat(vote.firstPass()).isEqualTo(new Share(15, 15));
        assertThat(share(vote)).as("15·4 h of 342 h").isEqualByComparingTo("0.18");

        assertThat(found.loops())
                .extracting(LoopFigures::from, LoopFigures::back, LoopFigures::times)
                .containsExactly(tuple("Review", "Write", 3L));
        assertThat(found.variants())
                .extracting(each -> each.variant().stops(), each -> each.share().part())
                .containsExactly(tuple(stops(false), 12L), tuple(stops(true), 3L));
        assertThat(found.repeated().longest())
                .hasSize(3)
                .extracting(CaseTook::took)
                .allSatisfy(took -> assertThat(hours(took)).isEqualTo(74));
    }

    @Test
    void aCaseBelongsToThePeriodAndTheVersionInWhichItEnded() {
        var thursday = LocalDate.of(2031, 3, 6);
        play.publish("A better answer");
        play.straight();

        assertThat(take(new Period(thursday, thursday), null).finished()).isEqualTo(3);
        assertThat(take(MARCH, 1).finished()).isEqualTo(15);
        assertThat(take(MARCH, 2).finished()).isEqualTo(1);
        assertThat(take(new Period(LocalDate.of(2031, 4, 1), LocalDate.of(2031, 4, 2)), null)
                        .finished())
                .isZero();
    }

    @Test
    void theSameQuestionIsAnsweredOnceUntilItIsAskedAnew() {
        var before = take(MARCH, null);
        play.straight();

        assertThat(take(MARCH, null)).isSameAs(before);
        people.as(play.olga, () -> figures.forget(question(MARCH, null)));
        assertThat(take(MARCH, null).finished()).isEqualTo(16);
    }

    @Test
    void onlyAuditorsAndProcessOwnersSeeThem() {
        var ada = people.person("Ada");
        people.grant(ada, Roles.AUDITOR);
        var boris = people.administrator("Boris");

        assertThat(people.as(ada, () -> figures.versions(play.process))).hasSize(1);
        assertThatThrownBy(() -> people.as(boris, () -> figures.figures(question(MARCH, null))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("figures.readers-only");
        assertThatThrownBy(() -> people.as(boris, figures::processes)).isInstanceOf(RuleViolation.class);
    }

    private ProcessFigures take(Period period, @Nullable Integer version) {
        return people.as(play.olga, () -> figures.figures(question(period, version)))
                .join();
    }

    private FigureQuestion question(Period period, @Nullable Integer version) {
        return new FigureQuestion(play.process, period, ZoneOffset.UTC, version);
    }

    private static List<Stop> stops(boolean repeated) {
        return List.of(new Stop("Write", repeated), new Stop("Review", repeated), new Stop("Vote", false));
    }

    private static BigDecimal share(StepFigures step) {
        return step.shareOfTime().setScale(2, RoundingMode.HALF_UP);
    }

    /** The clock ticks on while the test runs: rounded to the hour. */
    private static long hours(@Nullable Duration duration) {
        return duration == null ? -1 : duration.plusMinutes(30).toHours();
    }
}
