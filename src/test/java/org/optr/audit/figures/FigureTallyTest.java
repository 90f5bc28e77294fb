package org.optr.audit.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.optr.audit.figures.CaseStory.hours;
import static org.optr.audit.figures.CaseStory.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.optr.audit.figures.ProcessFigures.LoopFigures;
import org.optr.engine.FinishedCases.FinishedCase;
import org.optr.engine.FinishedCases.StayKind;
import org.optr.engine.RunId;

/** Every expected number was worked out by hand. */
class FigureTallyTest {

    @Test
    void medianAndEightyFifthPercentileAreTimesThatReallyOccurred() {
        var figures = of(IntStream.rangeClosed(1, 20)
                .mapToObj(hours ->
                        new CaseStory("c" + hours).given("Write", 0, hours).ended(hours)));

        assertThat(figures.finished()).isEqualTo(20);
        assertThat(figures.lead()).isEqualTo(new Spread(20, hours(10), hours(17)));
        assertThat(figures.step("Write").orElseThrow().lead()).isEqualTo(new Spread(20, hours(10), hours(17)));
    }

    @Test
    void fewCasesHaveNoPercentiles() {
        assertThat(of(several(4)).lead()).isEqualTo(new Spread(4, null, null));
        assertThat(of(several(5)).lead()).isEqualTo(new Spread(5, hours(3), null));
        assertThat(of(several(9)).lead().long85()).isNull();
        assertThat(of(several(10)).lead()).isEqualTo(new Spread(10, hours(5), hours(9)));
    }

    private static Stream<FinishedCase> several(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(hours ->
                        new CaseStory("c" + hours).given("Write", 0, hours).ended(hours));
    }

    @Test
    void waitingEndsWhenSomebodyTakesTheWork() {
        var step = of(IntStream.rangeClosed(1, 5).mapToObj(each -> new CaseStory("c" + each)
                        .taken("Review", 0, each, each + 0.5)
                        .ended(9)))
                .step("Review")
                .orElseThrow();

        assertThat(step.waiting()).isEqualTo(new Spread(5, hours(3), null));
        assertThat(step.working()).isEqualTo(new Spread(5, hours(0.5), null));
    }

    @Test
    void nobodyKnowsWhenSomebodyBeganToWhomItWasGiven() {
        var step = one(new CaseStory("a").given("Write", 0, 2).ended(2))
                .step("Write")
                .orElseThrow();

        assertThat(step.waiting().count()).isZero();
        assertThat(step.working().count()).isZero();
    }

    @Test
    void whoDecidesWithoutTakingItFirstLetItWaitUntilThen() {
        var step = one(new CaseStory("a").taken("Review", 0, 2, 2).ended(2))
                .step("Review")
                .orElseThrow();

        assertThat(step.waiting().count()).isEqualTo(1);
        assertThat(step.working().count()).isZero();
    }

    @Test
    void theBottleneckIsWhereCasesSpendMostOfTheirTime() {
        var figures = one(
                new CaseStory("a").given("Write", 0, 2).given("Review", 2, 8).ended(10));

        assertThat(figures.steps()).extracting(StepFigures::element).containsExactly("Review", "Write");
        assertThat(figures.steps())
                .extracting(StepFigures::shareOfTime)
                .containsExactly(new BigDecimal("0.6000"), new BigDecimal("0.2000"));
    }

    @Test
    void peopleAskedSideBySideSpendTheTimeOfACaseOnce() {
        var story = new CaseStory("a");
        var round = story.around("Vote", StayKind.INSTANCES, 0, 4);
        story.inside(round, "Vote", 0, 2).inside(round, "Vote", 0, 4);

        var figures = one(story.ended(8));

        var step = figures.step("Vote").orElseThrow();
        assertThat(step.done()).isEqualTo(2);
        assertThat(step.again()).isZero();
        assertThat(step.shareOfTime()).isEqualByComparingTo("0.5");
        assertThat(figures.firstPass()).isEqualTo(new Share(1, 1));
    }

    /** Of four cases, one goes back once and one twice. */
    @Test
    void loopsAndFirstPassYieldTellWhatWasDoneAgain() {
        var figures = of(Stream.of(
                new CaseStory("a").given("Write", 0, 1).given("Review", 1, 2).ended(2),
                new CaseStory("b").given("Write", 0, 1).given("Review", 1, 2).ended(2),
                rounds("c", 2),
                rounds("d", 3)));

        assertThat(figures.firstPass()).isEqualTo(new Share(2, 4));
        assertThat(figures.step("Write").orElseThrow().again()).isEqualTo(3);
        assertThat(figures.step("Write").orElseThrow().firstPass()).isEqualTo(new Share(2, 4));
        assertThat(figures.step("Write").orElseThrow().repeated().longest())
                .extracting(each -> each.facts().run().value())
                .containsExactly("d", "c");
        assertThat(figures.loops())
                .extracting(LoopFigures::from, LoopFigures::back, LoopFigures::times)
                .containsExactly(tuple("Review", "Write", 3L));
        assertThat(figures.loops().get(0).cases().count()).isEqualTo(2);
    }

    @Test
    void aStepDoneAgainAtOnceLeadsBackToItself() {
        var figures =
                one(new CaseStory("a").given("Write", 0, 1).given("Write", 1, 2).ended(2));

        assertThat(figures.loops())
                .extracting(LoopFigures::from, LoopFigures::back, LoopFigures::times)
                .containsExactly(tuple("Write", "Write", 1L));
    }

    private static FinishedCase rounds(String run, int rounds) {
        var story = new CaseStory(run);
        for (var round = 0; round < rounds; round++) {
            story.given("Write", 2 * round, 2 * round + 1).given("Review", 2 * round + 1, 2 * round + 2);
        }
        return story.ended(2 * rounds);
    }

    @Test
    void onTimeCountsOnlyWhatWasDue() {
        var figures = of(Stream.of(
                new CaseStory("a").due("Write", 0, 1, 2).given("Review", 1, 9).ended(9),
                new CaseStory("b").due("Write", 0, 2, 2).ended(2),
                new CaseStory("c").due("Write", 0, 3, 2).ended(3)));

        assertThat(figures.onTime()).isEqualTo(new Share(2, 3));
        assertThat(figures.late().longest())
                .extracting(each -> each.facts().run())
                .containsExactly(new RunId("c"));
        assertThat(figures.step("Review").orElseThrow().onTime().value()).isEmpty();
    }

    @Test
    void whatWasCutOffTookNoTimeOfItsOwnAndMissedNoDate() {
        var figures = one(new CaseStory("a")
                .cutOff("Write", 0, 5, 1)
                .given("Escalate", 5, 6)
                .ended(6));

        var step = figures.step("Write").orElseThrow();
        assertThat(step.done()).isZero();
        assertThat(step.lead().count()).isZero();
        assertThat(figures.onTime()).isEqualTo(new Share(0, 0));
        assertThat(figures.variants().get(0).variant()).isEqualTo(Variant.of(List.of("Write", "Escalate")));
    }

    @Test
    void cancelledCasesAreCountedAndLeftOut() {
        var figures = of(Stream.of(
                new CaseStory("a").given("Write", 0, 1).ended(1),
                new CaseStory("b").given("Write", 0, 99).ended(99, false, true)));

        assertThat(figures.finished()).isEqualTo(1);
        assertThat(figures.cancelled()).isEqualTo(1);
        assertThat(figures.longest().count()).isEqualTo(1);
    }

    @Test
    void aCaseThatWasMovedIsNoneOfAVersionButOneOfTheProcess() {
        var moved = new CaseStory("a").given("Write", 0, 1).ended(1, true, false);

        var ofVersion = new FigureTally(question(2));
        ofVersion.add(moved);

        assertThat(one(moved).finished()).isEqualTo(1);
        assertThat(ofVersion.figures(CaseStory.MONDAY, false).finished()).isZero();
        assertThat(ofVersion.figures(CaseStory.MONDAY, false).moved()).isEqualTo(1);
    }

    /** Twelve ways: the first three times, all others once. */
    @Test
    void rareVariantsAreSummedUp() {
        var often = IntStream.range(0, 3)
                .mapToObj(each -> new CaseStory("o" + each).given("S", 0, 1).ended(1));
        var seldom = IntStream.range(0, 11)
                .mapToObj(each ->
                        new CaseStory("s" + each).given("T" + each, 0, 2).ended(2));

        var figures = of(Stream.concat(often, seldom));

        assertThat(figures.variants()).hasSize(10);
        assertThat(figures.variants().get(0).share()).isEqualTo(new Share(3, 14));
        assertThat(figures.others().kinds()).isEqualTo(2);
        assertThat(figures.others().share()).isEqualTo(new Share(2, 14));
    }

    @Test
    void ofManyCasesTheLongestAreKept() {
        var figures = of(IntStream.rangeClosed(1, 250)
                .mapToObj(each ->
                        new CaseStory("c" + each).given("Write", 0, each).ended(each)));

        assertThat(figures.longest().count()).isEqualTo(250);
        assertThat(figures.longest().longest()).hasSize(CasesBehind.MOST);
        assertThat(figures.longest().longest().get(0).took()).isEqualTo(hours(250));
        assertThat(figures.longest().longest().get(99).took()).isEqualTo(hours(151));
    }

    @Test
    void noCasesHaveNoFigures() {
        var figures = of(Stream.of());

        assertThat(figures.finished()).isZero();
        assertThat(figures.firstPass().value()).isEmpty();
        assertThat(figures.steps()).isEmpty();
        assertThat(figures.variants()).isEmpty();
    }

    private static ProcessFigures one(FinishedCase each) {
        return of(Stream.of(each));
    }

    private static ProcessFigures of(Stream<FinishedCase> cases) {
        var tally = new FigureTally(question(null));
        cases.forEach(tally::add);
        return tally.figures(CaseStory.MONDAY, false);
    }
}
