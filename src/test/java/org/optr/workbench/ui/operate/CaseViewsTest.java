package org.optr.workbench.ui.operate;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.engine.RunId;
import org.optr.engine.RunningCases.CaseChoice;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna asks Rita; Olga owns the processes. */
@OptrTest
class CaseViewsTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private CaseSamples samples;

    private PersonId anna;
    private PersonId olga;
    private String process = "";
    private RunId run = new RunId("");

    @BeforeEach
    void annaAsksRita() {
        anna = people.person("Anna");
        olga = people.person("Olga");
        people.grant(olga, Roles.PROCESS_OWNER);
        process = samples.published(olga);
        run = samples.started(process, anna, people.person("Rita Row"));
    }

    @Test
    void thePageOfAProcessLeadsToItsCases() {
        signIn(olga);
        visit("processes/" + process);

        assertThat(_get(Anchor.class, anchor -> anchor.withText("1 case running"))
                        .getHref())
                .isEqualTo("processes/" + process + "/cases");
    }

    @Test
    void casesAreListedWithWhereTheyWaitAndForWhom() {
        open();

        assertThat(text(_get(CaseTable.class))).contains("Rita Row", "Running", "Answer the question");
        assertThat(text(_get(StepLoadTable.class))).contains("Answer the question", "1", "under a minute");
        assertThat(text(_get(HeatPanel.class))).contains("Cases waiting now:", "up to 1");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theColoursSayHowLongStepsTakeWhereSomebodyAsks() {
        open();
        _setValue(_get(RadioButtonGroup.class), Measure.TIME_SPENT);

        assertThat(text(_get(HeatPanel.class))).contains("Half of the cases spent at most:");
    }

    @Test
    void casesAreFilteredByStateTitleVersionAndStep() {
        open();
        _setValue(state(), CaseChoice.FAILED);
        assertThat(text(_get(CaseTable.class))).contains("No case found");
        _setValue(state(), CaseChoice.ALL);

        _setValue(_get(TextField.class), "somebody else");
        assertThat(text(_get(CaseTable.class))).contains("No case found");
        _setValue(_get(TextField.class), "rita");
        assertThat(text(_get(CaseTable.class))).contains("Rita Row");

        press("Answer the question");
        assertThat(text(_get(CaseTable.class))).contains("Rita Row");
        press("At: Answer the question");
        assertThat(_find(Button.class, button -> button.withText("At: Answer the question")))
                .isEmpty();
    }

    @Test
    void aCaseIsSuspendedAndResumedWithAReason() {
        openCase();
        press("Suspend");
        confirm("Suspend");
        assertThat(_get(TextArea.class).getErrorMessage()).contains("Say why");
        _setValue(_get(TextArea.class), "The question is checked");
        confirm("Suspend");

        assertThat(text(_get(CaseNotes.class))).contains("Olga suspended this case", "The question is checked");
        press("Resume");
        _setValue(_get(TextArea.class), "It is right");
        confirm("Resume");
        assertThat(text(_get(CaseNotes.class))).doesNotContain("suspended");
    }

    @Test
    void aVariableIsCorrectedAndAProtectedOneSaysWhyNot() {
        openCase();
        _get(TabSheet.class).setSelectedIndex(1);
        assertThat(text(_get(VariablesPanel.class)))
                .contains("answerer", "It chooses who decides or which way the case goes.", "days", "3");

        press("Correct");
        _setValue(_get(TextField.class), "five");
        _setValue(_get(TextArea.class), "A typing error");
        confirm("Correct");
        assertThat(_get(TextField.class).getErrorMessage()).contains("whole number from");
        _setValue(_get(TextField.class), "5");
        confirm("Correct");

        assertThat(text(_get(VariablesPanel.class))).contains("days5");
    }

    @Test
    void aValueIsTakenAwayAndOneOfAnotherKindIsGiven() {
        openCase();
        _get(TabSheet.class).setSelectedIndex(1);

        press("Correct");
        kind(ValueKind.NONE);
        _setValue(_get(TextArea.class), "Nobody knows");
        confirm("Correct");
        assertThat(text(_get(VariablesPanel.class))).contains("daysNo value");

        press("Correct");
        kind(ValueKind.YES_NO);
        _setValue(_get(Checkbox.class), true);
        _setValue(_get(TextArea.class), "It is known now");
        confirm("Correct");
        assertThat(text(_get(VariablesPanel.class))).contains("daysYes");
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void kind(ValueKind chosen) {
        _setValue((Select<ValueKind>) _get(Select.class, select -> select.withLabel("Kind of value")), chosen);
    }

    @Test
    void theValuesOfACaseAboutSomethingHiddenAreOpenedWithAReason() {
        run = samples.started(process, anna, PersonId.next());
        openCase();
        _get(TabSheet.class).setSelectedIndex(1);
        assertThat(text(_get(VariablesPanel.class))).doesNotContain("days3");

        press("Show the values of this case");
        confirm("Show the values of this case");
        assertThat(_get(TextArea.class).getErrorMessage()).contains("Say why");
        _setValue(_get(TextArea.class), "The days are wrong");
        confirm("Show the values of this case");

        assertThat(text(_get(ClosedValues.class))).contains("You have opened the values of this case.");
        assertThat(text(_get(VariablesPanel.class))).contains("days3");
        press("Correct");
        _setValue(_get(TextField.class), "5");
        _setValue(_get(TextArea.class), "The days are wrong");
        confirm("Correct");
        assertThat(text(_get(VariablesPanel.class))).contains("days5");
    }

    @Test
    void whoTakesPartInACaseIsToldWhyItsValuesStayClosed() {
        run = samples.started(process, anna, PersonId.next());
        people.grant(anna, Roles.PROCESS_OWNER);
        signIn(anna);
        visit(path());
        _get(TabSheet.class).setSelectedIndex(1);

        assertThat(text(_get(ClosedValues.class))).contains("and so not its values", "You take part in this case");
        assertThat(_find(Button.class, button -> button.withText("Show the values of this case")))
                .isEmpty();
    }

    @Test
    void whoTakesPartReadsOnlyAndOthersFindNothing() {
        people.grant(anna, Roles.PROCESS_OWNER);
        signIn(anna);
        visit(path());
        assertThat(text(_get(CaseNotes.class))).contains("You can read this case.", "You take part in this case");
        assertThat(_find(Button.class, button -> button.withText("Suspend"))).isEmpty();

        signIn(people.person("Nora"));
        visit("processes/" + process + "/cases");
        assertThat(_find(CasesPanel.class)).isEmpty();
        visit(path());
        assertThat(_find(CaseNotes.class)).isEmpty();
    }

    @Test
    void aCaseWithoutAWayOutIsNotGivenUp() {
        openCase();

        assertThat(_find(Button.class, button -> button.withText("Give up"))).isEmpty();
    }

    @Test
    void theScreensSpeakChinese() {
        signIn(olga);
        speak(Locale.SIMPLIFIED_CHINESE);
        visit("processes/" + process + "/cases");

        assertThat(_get(H1.class).getText()).isEqualTo("运行中的案例");
        assertThat(text(UI.getCurrent())).doesNotContain("!{");
    }

    private void open() {
        signIn(olga);
        visit("processes/" + process + "/cases");
    }

    private void openCase() {
        signIn(olga);
        visit(path());
    }

    private String path() {
        return "processes/" + process + "/cases/" + run.value();
    }

    @SuppressWarnings("unchecked")
    private static Select<CaseChoice> state() {
        return _find(Select.class).get(1);
    }

    private static void confirm(String words) {
        var dialog = _get(Dialog.class);
        _click(_get(dialog, Button.class, button -> button.withText(words)));
    }
}
