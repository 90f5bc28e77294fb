package org.optr.audit.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.optr.engine.FinishedCases.StayKind;

class CasePathTest {

    @Test
    void threePeopleAskedAtOnceAreOneEntry() {
        var story = new CaseStory("a");
        var round = story.around("Vote", StayKind.INSTANCES, 0, 3);
        story.inside(round, "Vote", 0, 1).inside(round, "Vote", 0, 2).inside(round, "Vote", 0, 3);

        var path = CasePath.of(story.stays());

        assertThat(path.steps()).containsExactly("Vote");
        assertThat(path.legs().get(0).stays()).hasSize(3);
    }

    @Test
    void aSecondRoundIsASecondEntry() {
        var story = new CaseStory("a");
        var first = story.around("Vote", StayKind.INSTANCES, 0, 1);
        story.inside(first, "Vote", 0, 1).inside(first, "Vote", 0, 1).given("Mend", 1, 2);
        var second = story.around("Vote", StayKind.INSTANCES, 2, 3);
        story.inside(second, "Vote", 2, 3).inside(second, "Vote", 2, 3);

        assertThat(CasePath.of(story.stays()).steps()).containsExactly("Vote", "Mend", "Vote");
    }

    @Test
    void instancesOfAPartAreOneEntryIntoEachOfItsStepsAndToComeBackInOneOfThemIsAnother() {
        var story = new CaseStory("a");
        var all = story.around("Project", StayKind.INSTANCES, 0, 9);
        var one = story.around("Project", StayKind.PART, all, 0, 5);
        var other = story.around("Project", StayKind.PART, all, 0, 9);
        story.inside(one, "Plan", 0, 1).inside(other, "Plan", 0, 2);
        story.inside(one, "Build", 1, 5).inside(other, "Build", 2, 3);
        story.inside(other, "Plan", 3, 4);

        assertThat(CasePath.of(story.stays()).steps()).containsExactly("Plan", "Build", "Plan");
    }

    @Test
    void aPartEnteredAgainIsAnEntryIntoItsStepsAgain() {
        var story = new CaseStory("a");
        var first = story.around("Check", StayKind.PART, 0, 1);
        story.inside(first, "Look", 0, 1);
        var second = story.around("Check", StayKind.PART, 1, 2);
        story.inside(second, "Look", 1, 2);

        assertThat(CasePath.of(story.stays()).steps()).containsExactly("Look", "Look");
    }

    @Test
    void whatCameBeforeIsWhatEndedLastEvenIfAnotherBeganLater() {
        var path = CasePath.of(new CaseStory("a")
                .given("Write", 0, 1)
                .given("Decide", 1, 4)
                .given("Inform", 1, 2)
                .given("Write", 4, 5)
                .stays());

        assertThat(path.before(3).step()).isEqualTo("Decide");
    }
}
