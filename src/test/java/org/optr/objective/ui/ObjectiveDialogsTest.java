package org.optr.objective.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.objective.MetricType;
import org.optr.objective.ObjectiveExamples;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveReader;
import org.optr.objective.ObjectiveService;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.ui.Note;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class ObjectiveDialogsTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ObjectiveFixtures objectives;

    @Autowired
    private ObjectiveService service;

    @Autowired
    private ObjectiveReader reader;

    private UnitId unit;
    private PersonId anna;

    @BeforeEach
    void annaIsSignedIn() {
        unit = people.unit("Delivery");
        anna = people.person("Anna", unit);
        signIn(anna);
    }

    private ObjectiveId openDraft() {
        var id = objectives.draft("Deliver faster", anna, unit, objectives.cycle(), Set.of());
        visit(ObjectiveNavigation.path(id));
        return id;
    }

    private ObjectiveId openPublished() {
        var id = objectives.published("Deliver faster", anna, unit, objectives.cycle());
        visit(ObjectiveNavigation.path(id));
        return id;
    }

    private static TextField field(String label) {
        return _get(TextField.class, field -> field.withLabel(label));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, field -> field.withLabel(label));
    }

    private static BigDecimalField number(String label) {
        return _get(BigDecimalField.class, field -> field.withLabel(label));
    }

    /** Presses a button of the dialog, whatever the page behind it offers. */
    private static void pressInDialog(String words) {
        var button = _find(Button.class, each -> each.withText(words));
        button.get(button.size() - 1).click();
    }

    private static List<String> titles() {
        return _find(H3.class).stream().map(H3::getText).toList();
    }

    @Test
    void aRefusedDraftKeepsWhatWasTypedAndSaysAtTheFieldWhatIsWrong() {
        objectives.cycle();
        visit("objectives");
        press("New objective");
        _setValue(area("Why it matters"), "Customers wait");

        press("Create draft");

        assertThat(field("Title").isInvalid()).isTrue();
        assertThat(field("Title").getErrorMessage()).isEqualTo("Give the objective a title.");
        assertThat(area("Why it matters").getValue()).isEqualTo("Customers wait");

        _setValue(field("Title"), "Deliver faster");
        press("Create draft");

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(_get(H1.class).getText()).isEqualTo("Deliver faster");
        assertThat(text(_get(ObjectiveView.class))).contains("Customers wait", "Anna");
    }

    @Test
    void aRefusalIsSaidInChinese() {
        objectives.cycle();
        speak(Locale.SIMPLIFIED_CHINESE);
        visit("objectives");
        press("新建目标");

        press("创建草稿");

        assertThat(field("标题").getErrorMessage()).isEqualTo("请填写目标的标题。");
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"})
    void whatHasToBeChosenIsAskedForWhereItIsChosen() {
        visit("objectives");
        press("New objective");
        ComboBox<Object> unitField = _get(ComboBox.class, box -> box.withLabel("Unit"));
        _setValue(field("Title"), "Deliver faster");
        _setValue(unitField, null);

        press("Create draft");

        assertThat(unitField.getErrorMessage()).isEqualTo("Choose the unit that the objective belongs to.");
        assertThat(field("Title").isInvalid()).isFalse();
    }

    @Test
    void anEditIsSavedAndShownAndACancelledOneIsNot() {
        openDraft();
        press("Edit objective");
        _setValue(field("Title"), "Deliver much faster");
        press("Cancel");
        assertThat(_get(H1.class).getText()).isEqualTo("Deliver faster");

        press("Edit objective");
        _setValue(field("Title"), "Deliver a little faster");
        press("Save");

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(_get(H1.class).getText()).isEqualTo("Deliver a little faster");
    }

    @Test
    void whoWritesWhileSomebodyElseSavesLosesNothing() {
        var id = openDraft();
        press("Edit objective");
        _setValue(field("Title"), "Typed for an hour");
        people.as(anna, () -> {
            var page = reader.page(id).orElseThrow();
            service.edit(
                    id,
                    page.version(),
                    ObjectiveExamples.draft(
                            "Saved meanwhile",
                            anna,
                            Set.of(),
                            unit,
                            page.cycle().id()));
        });

        press("Save");

        assertThat(text(_get(Note.class))).contains("Somebody changed this objective while you were writing");
        assertThat(field("Title").getValue()).isEqualTo("Typed for an hour");
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"})
    void aKeyResultAsksOnlyForWhatItsKindNeedsAndAppearsWhenAdded() {
        openDraft();
        press("Add key result");
        pressInDialog("Add key result");
        assertThat(field("Title").getErrorMessage()).isEqualTo("Give the key result a title.");

        Select<MetricType> kind = _get(Select.class, select -> select.withLabel("Kind of measure"));
        assertThat(_find(BigDecimalField.class, each -> each.withLabel("Not below")))
                .isEmpty();
        _setValue(kind, MetricType.MAINTAIN);
        assertThat(_find(BigDecimalField.class, each -> each.withLabel("Target")))
                .isEmpty();
        _setValue(field("Title"), "Stock lasts");
        _setValue(field("Unit of measure"), "days");
        _setValue(number("Not below"), BigDecimal.valueOf(30));
        _setValue(number("Not above"), BigDecimal.valueOf(20));
        pressInDialog("Add key result");
        assertThat(number("Not above").getErrorMessage()).contains("The band ends below where it begins");

        _setValue(number("Not above"), BigDecimal.valueOf(40));
        pressInDialog("Add key result");

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(titles()).containsExactlyInAnyOrder("Delivery time falls", "Stock lasts");
    }

    @Test
    void aKeyResultIsEditedWithWhatItSaidBefore() {
        openDraft();
        press("Edit");
        assertThat(number("Baseline").getValue()).isEqualByComparingTo("142");
        _setValue(field("Title"), "Delivery time halves");
        press("Save");

        assertThat(titles()).containsExactly("Delivery time halves");
    }

    @Test
    void aCheckInNeedsAValueAndIsShownAtOnce() {
        openPublished();
        pressInDialog("Check in");
        _setValue(area("What happened"), "第一台提前交付");
        press("Save check-in");
        assertThat(number("Value today").getErrorMessage()).isEqualTo("Enter the value as it is today.");
        assertThat(area("What happened").getValue()).isEqualTo("第一台提前交付");

        _setValue(number("Value today"), BigDecimal.valueOf(1315, 1));
        press("Save check-in");

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(text(_get(CheckInFeed.class))).contains("第一台提前交付", "131.5", "Confidence 5");
        assertThat(text(_get(KeyResultPanel.class))).contains("50\u202f% of the way");
    }
}
