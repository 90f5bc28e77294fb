package org.optr.result.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.objective.CycleId;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveId;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.project.ProjectFixtures;
import org.optr.result.LessonDraft;
import org.optr.result.ResultFixtures;
import org.optr.result.Retrospectives;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class LessonsViewTest extends ApplicationViewTest {

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
    private Retrospectives retrospectives;

    @Autowired
    private ProjectFixtures projects;

    @Autowired
    private SuggestedLessons suggested;

    private void learn() {
        var result = results.graded(objective, olga, greta, "0.6");
        var lesson = new LessonDraft(
                "Order the gripperhead early", "It came two weeks late", "Order with the first drawing", "parts, 零件");
        people.as(olga, () -> retrospectives.learn(result, lesson));
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"})
    void theLibraryIsSearched() {
        learn();
        signIn(greta);
        visit("lessons");
        _setValue(_get(TextField.class), "GRIPPERHEAD");
        Grid<Object> grid = _get(Grid.class);
        assertThat(GridKt._size(grid)).isPositive();
        assertThat(GridKt._get(grid, 0).toString()).contains("Order the gripperhead early");
    }

    @Test
    void lessonsOfSimilarWorkAreSuggestedWhereAProjectBegins() {
        learn();
        var draft = projects.draft("A gripperhead for line two", objective, unit, olga, greta);
        var begun = new SubjectRef(
                SubjectKind.PROJECT, projects.proposed(draft, olga).toString());
        var running = new SubjectRef(
                SubjectKind.PROJECT, projects.running(draft, olga).toString());
        signIn(olga);

        assertThat(suggested.appliesTo(begun)).isTrue();
        assertThat(suggested.appliesTo(running)).isFalse();
        assertThat(text(suggested.show(begun))).contains("Lessons of similar work", "Order the gripperhead early");
    }
}
