package org.optr.result.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.objective.CycleId;
import org.optr.objective.CycleService;
import org.optr.objective.CycleSummary;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveId;
import org.optr.people.People;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.result.NoteKind;
import org.optr.result.ResultFixtures;
import org.optr.result.Retrospectives;
import org.optr.shared.Period;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class ResultsViewTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ObjectiveFixtures objectives;

    @Autowired
    private ResultFixtures results;

    private PersonId olga;
    private PersonId greta;
    private UnitId unit;
    private CycleId cycle;
    private ObjectiveId objective;

    @BeforeEach
    void olgaOwnsAndGretaGrades() {
        unit = people.unit("Delivery");
        olga = people.person("Olga", unit);
        greta = people.person("Greta", unit);
        cycle = objectives.cycle();
        objective = objectives.published("Deliver projects faster", olga, unit, cycle);
    }

    @Autowired
    private CycleService cycles;

    @Autowired
    private Retrospectives retrospectives;

    @Autowired
    private People directory;

    @SuppressWarnings({"rawtypes", "unchecked"})
    private void narrow() {
        ComboBox<CycleSummary> period = _get(ComboBox.class, box -> box.withPlaceholder("Cycle"));
        cycles.all().stream()
                .filter(each -> each.id().equals(cycle))
                .findFirst()
                .ifPresent(period::setValue);
    }

    private static String page() {
        return text(_get(ResultsView.class));
    }

    @Test
    void theScorecardOfACycleShowsScoresAndWhatTheyMean() {
        var graded = results.graded(objective, olga, greta, "0.6");
        people.as(greta, () -> retrospectives.addNote(graded, NoteKind.WENT_WELL, "Sites were ready"));
        results.proposed(objectives.published("Train the bench", olga, unit, cycle), olga);
        signIn(olga);
        visit("results");

        narrow();

        assertThat(text(_get(ScorecardMetrics.class)))
                .contains("0.60", "1", "of 2 objectives", "0.10", "higher on average");
        assertThat(page())
                .contains("Deliver projects faster", "Progress made", "Train the bench", "To be graded")
                .contains("Delivery time falls", "Sites were ready", "Nobody was thanked yet");
        assertThat(_get(Histogram.class).getElement().getChild(0).getAttribute("aria-label"))
                .isEqualTo("0.6: 1");
    }

    @Test
    void theMeanIsComparedWithThatOfTheCycleBefore() {
        results.graded(objective, olga, greta, "0.6");
        signIn(olga);
        visit("results");
        narrow();
        assertThat(_find(Span.class, words -> words.withClasses("since"))).isEmpty();

        results.graded(objectives.published("Deliver slower", olga, unit, cycleBefore()), olga, greta, "0.9");
        visit("");
        visit("results");
        narrow();

        assertThat(text(_get(Span.class, words -> words.withClasses("since"))))
                .contains("0.30 lower than in Cycle", "0.90 on average over 1 graded objectives");
    }

    private CycleId cycleBefore() {
        var now = cycles.all().stream()
                .filter(each -> each.id().equals(cycle))
                .findFirst()
                .orElseThrow()
                .period();
        return objectives.cycle(
                new Period(now.startsOn().minusDays(92), now.startsOn().minusDays(1)));
    }

    @Test
    void aCycleWithoutResultsSaysSoInChinese() {
        signIn(olga);
        speak(Locale.SIMPLIFIED_CHINESE);
        visit("results");
        @SuppressWarnings({"rawtypes", "unchecked"})
        ComboBox<CycleSummary> period = _get(ComboBox.class, box -> box.withPlaceholder("周期"));
        cycles.all().stream()
                .filter(each -> each.id().equals(cycle))
                .findFirst()
                .ifPresent(period::setValue);

        assertThat(page()).contains("成果", "平均评分", "这里尚无已关闭的内容", "共 0 个目标").doesNotContain("!{");
        assertThat(_find(Button.class, button -> button.withText("表达感谢"))).isEmpty();
    }
}
