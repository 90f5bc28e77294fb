package org.optr.project.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveReader;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.people.UnitSummary;
import org.optr.project.ProjectFixtures;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class LinkedProjectsTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ObjectiveFixtures objectives;

    @Autowired
    private ObjectiveReader reader;

    @Autowired
    private ProjectFixtures projects;

    private UnitId unit;
    private PersonId mei;

    @BeforeEach
    void meiIsSignedIn() {
        unit = people.unit("Delivery");
        mei = people.person("Mei", unit);
        signIn(mei);
    }

    private ObjectiveId published() {
        return projects.objective("Deliver faster", unit);
    }

    @Test
    void theWorkOfProjectsStandsBesideTheFigureThatSomebodyAsksAbout() {
        var faster = published();
        projects.running(projects.draft("One order system", faster, unit, mei, people.person("Sven")), mei);
        visit("objectives/" + faster);

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getText().endsWith("of the way"))));

        var dialog = _get(Dialog.class);
        assertThat(dialog.getElement().getTextRecursively()).contains("Work beside it", "One order system");
    }

    @Test
    void anObjectiveNamesTheProjectsThatServeIt() {
        var faster = published();
        projects.proposed(projects.draft("One order system", faster, unit, mei, people.person("Sven")), mei);

        visit("objectives/" + faster);

        assertThat(text(_get(Div.class, row -> row.withClasses("project-row"))))
                .contains("One order system", "Proposed", "Mei");
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"})
    void aProjectForItBeginsWithItsUnitAndItsCycle() {
        var faster = published();
        visit("objectives/" + faster);

        press("New project");

        ComboBox<ObjectiveChoice> leading = _get(ComboBox.class, box -> box.withLabel("Leading objective"));
        ComboBox<UnitSummary> inUnit = _get(ComboBox.class, box -> box.withLabel("Unit"));
        assertThat(leading.getValue().id()).isEqualTo(faster);
        assertThat(inUnit.getValue().id()).isEqualTo(unit);
        assertThat(_get(DatePicker.class, picker -> picker.withLabel("Until")).getValue())
                .isEqualTo(people.as(mei, () -> reader.page(faster))
                        .orElseThrow()
                        .cycle()
                        .period()
                        .endsOn());
    }

    @Test
    void theWayToAProjectIsSaidInChinese() {
        speak(Locale.SIMPLIFIED_CHINESE);

        visit("objectives/" + published());

        assertThat(_find(Button.class, button -> button.withText("新建项目"))).hasSize(1);
    }

    @Test
    void aDraftIsServedByNoProject() {
        visit("objectives/" + objectives.draft("Quiet thoughts", mei, unit, objectives.cycle(), Set.of()));

        assertThat(_find(Button.class, button -> button.withText("New project")))
                .isEmpty();
    }
}
