package org.optr.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.objective.CycleId;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveId;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.project.ProjectFixtures;
import org.optr.result.recognition.Recognitions;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;

/** Olga owns, Greta grades, Chen takes part. */
@OptrTest
class ResultsTest {

    @Autowired
    private ResultReader reader;

    @Autowired
    private ResultGrading grading;

    @Autowired
    private Retrospectives retrospectives;

    @Autowired
    private Lessons lessons;

    @Autowired
    private Recognitions recognitions;

    @Autowired
    private ResultDirectory directory;

    @Autowired
    private ResultFixtures fixtures;

    @Autowired
    private ObjectiveFixtures objectives;

    @Autowired
    private ProjectFixtures projects;

    @Autowired
    private PeopleFixtures people;

    private PersonId olga;
    private PersonId greta;
    private PersonId chen;
    private UnitId unit;
    private CycleId cycle;
    private ObjectiveId objective;

    @BeforeEach
    void meetThePeople() {
        unit = people.unit("Delivery");
        olga = people.person("Olga", unit);
        greta = people.person("Greta", unit);
        chen = people.person("Chen", unit);
        cycle = objectives.cycle();
        objective = objectives.published("Deliver projects faster", olga, unit, cycle);
    }

    private SubjectRef subject() {
        return new SubjectRef(SubjectKind.OBJECTIVE, objective.toString());
    }

    private static void assertRefused(ThrowingCallable command, String rule) {
        assertThatThrownBy(command).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                .isEqualTo(rule));
    }

    @Test
    void aResultKeepsItsScoresApartInTheDatabase() {
        var result = fixtures.proposed(objective, olga);

        people.as(PersonId.SYSTEM, () -> {
            grading.grade(subject(), greta, new BigDecimal("0.6"), "One site is missing");
            assertThat(grading.freeze(subject())).isEqualTo("0.6");
        });

        var page = people.as(chen, () -> reader.page(result)).orElseThrow();
        assertThat(page.status()).isEqualTo(ResultStatus.CLOSED);
        assertThat(page.computed()).isEqualByComparingTo("0");
        assertThat(page.proposed()).isEqualTo("0.7");
        assertThat(page.given()).isEqualTo("0.6");
        assertThat(page.gradedBy()).isEqualTo(greta);
        assertThat(page.grade()).isEqualTo(Grade.PROGRESS);
        assertThat(page.keyResults()).singleElement().satisfies(keyResult -> assertThat(keyResult.given())
                .isEqualByComparingTo("0"));
    }

    @Test
    void onlyWhoWasAskedGrades() {
        fixtures.proposed(objective, olga);

        assertRefused(
                () -> people.as(chen, () -> grading.grade(subject(), chen, BigDecimal.ONE, "")), "result.not-asked");
        assertRefused(
                () -> people.as(olga, () -> grading.grade(subject(), olga, BigDecimal.ONE, "")),
                "result.grade.four-eyes");
    }

    @Test
    void everybodyAddsNotesAndTheLeadModerates() {
        var result = fixtures.graded(objective, olga, greta, "0.7");

        people.as(chen, () -> retrospectives.addNote(result, NoteKind.WENT_WELL, "Sites were ready"));
        assertRefused(
                () -> people.as(chen, () -> retrospectives.rate(result, Criterion.QUALITY, 4, "")), "result.not-lead");
        people.as(olga, () -> {
            retrospectives.addNote(result, NoteKind.IMPROVE, "Parts came late");
            retrospectives.rate(result, Criterion.QUALITY, 4, "Fewer reworks");
            var action = retrospectives.addAction(
                    result, new ActionDraft("Order parts early", chen, LocalDate.of(2030, 5, 1)));
            retrospectives.mark(result, action, true);
        });

        var page = people.as(olga, () -> reader.page(result)).orElseThrow();
        assertThat(page.notes()).extracting(RetroNote::text).containsExactly("Sites were ready", "Parts came late");
        assertThat(page.ratings()).singleElement().satisfies(rating -> assertThat(rating.improvement())
                .isEqualTo("Fewer reworks"));
        assertThat(page.actions()).singleElement().satisfies(action -> assertThat(action.done())
                .isTrue());
    }

    @Test
    void aLessonIsFoundAndSuggestedToAProjectThatSharesItsWords() {
        var result = fixtures.graded(objective, olga, greta, "0.7");
        var word = "gripper" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        people.as(
                olga,
                () -> retrospectives.learn(
                        result,
                        new LessonDraft(
                                "Freeze the " + word + " early",
                                "Changes came after the order.",
                                "Freeze before the design ends 100 %.",
                                "parts, 零件")));
        var draft = projects.draft("New " + word + " for the line", objective, unit, chen, greta);
        var project = projects.proposed(draft, chen);
        var other = projects.proposed(projects.draft("Ωmega", objective, unit, chen, greta), chen);

        assertThat(lessons.find(word.toUpperCase(), 0, 10)).hasSize(1);
        assertThat(lessons.count("ends 100 %")).isPositive();
        assertThat(lessons.find("%%%", 0, 10)).isEmpty();
        people.as(chen, () -> {
            assertThat(lessons.suggestedFor(project).get(0).content().title()).contains(word);
            assertThat(lessons.suggestedFor(other))
                    .extracting(lesson -> lesson.content().title())
                    .noneMatch(title -> title.contains(word));
        });
    }

    @Test
    void theScorecardShowsWhatACycleBrought() {
        fixtures.graded(objective, olga, greta, "0.6");
        var second = objectives.published("Train the bench", olga, unit, cycle);
        fixtures.graded(second, olga, greta, "0.8");
        fixtures.proposed(objectives.published("Close warranty actions", olga, unit, cycle), olga);

        var card = people.as(chen, () -> reader.scorecard(new ScorecardFilter(cycle, unit)));

        assertThat(card.objectives())
                .extracting(ResultRow::title)
                .containsExactly("Close warranty actions", "Deliver projects faster", "Train the bench");
        assertThat(card.graded()).isEqualTo(2);
        assertThat(card.score()).hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("0.7"));
        assertThat(card.proposedAboveGiven())
                .hasValueSatisfying(gap -> assertThat(gap).isEqualByComparingTo("0"));
        assertThat(card.histogram().get(6)).isEqualTo(1);
    }

    @Test
    void aResultIsFoundByItsIdWithItsPath() {
        var result = fixtures.proposed(objective, olga);

        var subject = people.as(chen, () -> directory.find(result.toString())).orElseThrow();

        assertThat(subject.link()).isEqualTo("results/" + result);
        assertThat(subject.path())
                .extracting(part -> part.ref().kind())
                .containsExactly(SubjectKind.OBJECTIVE, SubjectKind.RESULT);
        assertThat(people.as(chen, () -> directory.find("no id"))).isEmpty();
    }

    @Test
    void thanksGoToOthersForWhatTheyDid() {
        people.as(olga, () -> recognitions.thank(subject(), Set.of(chen, greta), "Trained 31 engineers"));

        assertThat(people.as(chen, () -> recognitions.about(List.of(subject()))))
                .singleElement()
                .satisfies(thanks -> assertThat(thanks.persons()).containsExactlyInAnyOrder(chen, greta));
        assertRefused(
                () -> people.as(olga, () -> recognitions.thank(subject(), Set.of(olga), "I was great")),
                "result.recognition.oneself");
    }

    @Test
    void theResultOfAProjectCountsAcceptedDeliverables() {
        var draft = projects.draft("Order system", objective, unit, chen, greta);
        var project = projects.running(draft, chen);
        var result = fixtures.proposed(new SubjectRef(SubjectKind.PROJECT, project.toString()), chen);

        var page = people.as(olga, () -> reader.page(result)).orElseThrow();

        assertThat(page.computed()).isNotNull();
        assertThat(page.keyResults()).isEmpty();
    }
}
