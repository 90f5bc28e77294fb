package org.optr.result.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.objective.CycleId;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveId;
import org.optr.people.People;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.UnitId;
import org.optr.result.ResultFixtures;
import org.optr.result.ResultId;
import org.optr.ui.EmptyState;
import org.springframework.beans.factory.annotation.Autowired;

/** Olga owns, Greta grades. */
@OptrTest
class ResultViewTest extends ApplicationViewTest {

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

    private static String page() {
        return text(_get(ResultView.class));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, field -> field.withLabel(label));
    }

    private static void pressInDialog(String words) {
        var found = _find(Button.class, each -> each.withText(words));
        found.get(found.size() - 1).click();
    }

    @Autowired
    private People directory;

    private ResultId graded() {
        return results.graded(objective, olga, greta, "0.6");
    }

    private void openAs(PersonId person, ResultId id) {
        signIn(person);
        visit("results/" + id);
    }

    @Test
    void threeScoresStandSideBySideWithWhatWasSaid() {
        openAs(greta, graded());

        assertThat(_get(H1.class).getText()).isEqualTo("Deliver projects faster");
        assertThat(page())
                .contains("Graded", "Final score", "0.6", "Proposed score", "0.7", "Computed score", "0.00", "Greta")
                .contains("Progress made", "Eleven sites moved", "As seen", "As it is", "Delivery time falls");
        assertThat(_find(GradeScale.class).get(0).getElement().getChild(0).getAttribute("aria-label"))
                .isEqualTo("Final score 0.6 of 1.0, proposed 0.7");
    }

    @Test
    void aResultSpeaksChinese() {
        var id = graded();
        signIn(olga);
        speak(Locale.SIMPLIFIED_CHINESE);
        visit("results/" + id);

        assertThat(page()).contains("已评分", "最终评分", "提议评分", "有进展", "做得好", "待改进", "改进行动", "经验教训", "感谢");
        assertThat(page()).doesNotContain("!{");
    }

    @Test
    void everybodyAddsNotesAndTakesTheirOwnAway() {
        openAs(greta, graded());

        _find(Button.class, button -> button.withText("Add note")).get(0).click();
        pressInDialog("Add note");
        assertThat(area("Note").getErrorMessage()).isEqualTo("Write down your thought.");
        _setValue(area("Note"), "Sites were ready");
        pressInDialog("Add note");

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(text(_get(RetrospectivePanel.class))).contains("Sites were ready", "Greta");
        _get(Button.class, button -> button.withAttribute("aria-label", "Remove note"))
                .click();
        assertThat(text(_get(RetrospectivePanel.class))).doesNotContain("Sites were ready");
        assertThat(_find(Button.class, button -> button.withText("Add action"))).isEmpty();
    }

    @Test
    void theLeadAddsActionsRatesAndAddsToTheLibrary() {
        openAs(olga, graded());

        press("Add action");
        _setValue(_get(TextField.class, field -> field.withLabel("Action")), "Order parts early");
        pressInDialog("Add action");
        assertThat(person().getErrorMessage()).isEqualTo("Name the one person who does it.");
        person().setValue(directory.find(greta).orElseThrow());
        _get(DatePicker.class).setValue(LocalDate.of(2030, 5, 1));
        pressInDialog("Add action");
        assertThat(text(_get(RetrospectivePanel.class))).contains("Due 1 May 2030", "Greta");
        assertThat(_get(Checkbox.class).getLabel()).isEqualTo("Order parts early");

        press("Rate the way of working");
        rating("Planning").setValue(4);
        press("Save");
        assertThat(text(_get(RatingsPanel.class))).contains("Planning", "4 of 5");

        press("Add lesson");
        _setValue(_get(TextField.class, field -> field.withLabel("Title")), "Freeze early");
        _setValue(area("What happened"), "Changes came late");
        _setValue(area("What to do"), "Freeze before the design ends");
        pressInDialog("Add lesson");
        assertThat(text(_get(LessonsPanel.class))).contains("Freeze early", "Freeze before the design ends");
    }

    @Test
    void anActionIsMarkedDone() {
        openAs(olga, graded());
        press("Add action");
        _setValue(_get(TextField.class, field -> field.withLabel("Action")), "Order parts early");
        person().setValue(directory.find(olga).orElseThrow());
        _get(DatePicker.class).setValue(LocalDate.of(2030, 5, 1));
        pressInDialog("Add action");

        _setValue(_get(Checkbox.class), true);

        assertThat(_get(Checkbox.class).getValue()).isTrue();
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"})
    void somebodyIsThanked() {
        openAs(greta, graded());

        press("Thank someone");
        pressInDialog("Thank someone");
        MultiSelectComboBox<PersonSummary> whom = _get(MultiSelectComboBox.class);
        assertThat(whom.getErrorMessage()).isEqualTo("Name whom you thank.");
        whom.setValue(Set.of(directory.find(olga).orElseThrow()));
        _setValue(area("What for"), "Trained 31 engineers");
        pressInDialog("Thank someone");

        assertThat(text(_get(ThanksPanel.class))).contains("Olga", "Trained 31 engineers", "From Greta");
    }

    @Test
    void whatDoesNotExistIsSaidToBeNothing() {
        openAs(olga, ResultId.next());

        assertThat(text(_get(EmptyState.class))).contains("Nothing is here");
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static ComboBox<PersonSummary> person() {
        return _get(ComboBox.class, box -> box.withLabel("Owner"));
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Select<Integer> rating(String label) {
        return _get(Select.class, field -> field.withLabel(label));
    }
}
