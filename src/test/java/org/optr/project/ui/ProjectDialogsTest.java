package org.optr.project.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.objective.ObjectiveId;
import org.optr.people.People;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.project.ProjectDraft;
import org.optr.project.ProjectExamples;
import org.optr.project.ProjectFixtures;
import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.optr.project.ProjectService;
import org.optr.ui.Note;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class ProjectDialogsTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private People directory;

    @Autowired
    private ProjectFixtures projects;

    @Autowired
    private ProjectService service;

    @Autowired
    private ProjectReader reader;

    private UnitId unit;
    private PersonId mei;
    private PersonId sven;
    private ObjectiveId faster;
    private ProjectDraft draft;

    @BeforeEach
    void meiIsSignedIn() {
        unit = people.unit("Delivery");
        mei = people.person("Mei", unit);
        sven = people.person("Sven", unit);
        faster = projects.objective("Deliver faster", unit);
        draft = projects.draft("One order system", faster, unit, mei, sven);
        signIn(mei);
    }

    private ProjectId open(ProjectId id) {
        visit("projects/" + id);
        return id;
    }

    private static TextField field(String label) {
        return _get(TextField.class, field -> field.withLabel(label));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, field -> field.withLabel(label));
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static ComboBox<Object> choice(String label) {
        return _get(ComboBox.class, box -> box.withLabel(label));
    }

    private static DatePicker day(String label) {
        return _get(DatePicker.class, picker -> picker.withLabel(label));
    }

    /** Presses a button of the dialog, whatever the page behind it offers. */
    private static void pressInDialog(String words) {
        var button = _find(Button.class, each -> each.withText(words));
        button.get(button.size() - 1).click();
    }

    @Test
    void aRefusedProposalKeepsWhatWasTypedAndSaysAtTheFieldWhatIsWrong() {
        visit("projects");
        press("New project");
        assertThat(text(choice("Unit"))).isNotNull();
        _setValue(area("Purpose"), "Customers wait");

        press("Propose project");
        assertThat(field("Title").getErrorMessage()).isEqualTo("Give the project a title.");
        assertThat(area("Purpose").getValue()).isEqualTo("Customers wait");

        _setValue(field("Title"), "One order system");
        press("Propose project");
        assertThat(choice("Leading objective").getErrorMessage())
                .isEqualTo("Choose the objective that the project serves first.");
        assertThat(field("Title").isInvalid()).isFalse();

        choice("Leading objective").setValue(new ObjectiveChoice(faster, "Deliver faster"));
        choice("Sponsor").setValue(directory.find(mei).orElseThrow());
        choice("Operations owner").setValue(directory.find(mei).orElseThrow());
        day("From").setValue(draft.period().startsOn());
        day("Until").setValue(draft.period().endsOn());
        _setValue(_get(BigDecimalField.class, each -> each.withLabel("Budget")), BigDecimal.valueOf(50000));
        choice("Currency").setValue(Currency.getInstance("EUR"));
        press("Propose project");
        assertThat(choice("Sponsor").getErrorMessage())
                .isEqualTo("Nobody is both sponsor and manager of a project. Choose two persons.");

        choice("Sponsor").setValue(directory.find(sven).orElseThrow());
        press("Propose project");

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(_get(H1.class).getText()).isEqualTo("One order system");
        assertThat(text(_get(ProjectView.class))).contains("Proposed", "Customers wait", "€50,000", "Where it is now");
    }

    @Test
    void aRefusalIsSaidInChinese() {
        speak(Locale.SIMPLIFIED_CHINESE);
        visit("projects");
        press("新建项目");
        _setValue(field("标题"), "统一订单系统");

        press("申请立项");

        assertThat(choice("主要目标").getErrorMessage()).isEqualTo("请选择项目首先支撑的目标。");
    }

    @Test
    void anEditIsSavedAndShown() {
        open(projects.proposed(draft, mei));
        press("Edit proposal");
        assertThat(choice("Leading objective").getValue()).isEqualTo(new ObjectiveChoice(faster, "Deliver faster"));
        _setValue(field("Title"), "One system for all orders");

        press("Save");

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(_get(H1.class).getText()).isEqualTo("One system for all orders");
    }

    @Test
    void aBusinessCaseIsWrittenWithItsOptionsAndCashFlows() {
        open(projects.proposed(draft, mei));
        press("Write business case");
        _setValue(area("Need"), "Orders wait");
        press("Add option");
        press("Add option");
        var titles = _find(TextField.class, each -> each.withLabel("Option"));
        _setValue(titles.get(0), "Do nothing");
        _setValue(titles.get(1), "One system");
        var chosen = _find(Checkbox.class, each -> each.withLabel("Chosen"));
        _setValue(chosen.get(0), true);
        _setValue(chosen.get(1), true);
        assertThat(chosen.get(0).getValue()).isFalse();
        _setValue(_get(IntegerField.class, each -> each.withLabel("Risk rating")), 6);
        _setValue(_get(BigDecimalField.class, each -> each.withLabel("Discount rate")), BigDecimal.valueOf(8));
        press("Add year");
        press("Add year");
        var amounts = _find(_get(CashFlowRows.class), BigDecimalField.class);
        _setValue(amounts.get(0), BigDecimal.valueOf(100));
        _setValue(amounts.get(3), BigDecimal.valueOf(-216));

        press("Save");
        assertThat(_get(CashFlowRows.class).getErrorMessage()).contains("In year 1, a cost or a benefit is negative");
        assertThat(area("Need").getValue()).isEqualTo("Orders wait");

        _setValue(amounts.get(3), BigDecimal.valueOf(216));
        press("Save");

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(text(_get(BusinessCasePanel.class))).contains("Orders wait", "Do nothing", "One system", "216");
        assertThat(text(_get(InvestmentStrip.class))).contains("€100", "116\u202f%", "In year 1");
    }

    @Test
    void aBusinessCaseIsEditedWithWhatItSaidBefore() {
        open(projects.argued(draft, mei));

        press("Write business case");

        assertThat(area("Need").getValue()).isEqualTo("Orders wait in three systems");
        assertThat(_get(BigDecimalField.class, each -> each.withLabel("Discount rate"))
                        .getValue())
                .isEqualByComparingTo("8");
        assertThat(_get(CashFlowRows.class).value())
                .isEqualTo(ProjectExamples.businessCase().cashFlows());
        assertThat(_get(OptionRows.class).value())
                .isEqualTo(ProjectExamples.businessCase().options());
    }

    @Test
    void whoWritesWhileSomebodyElseSavesLosesNothing() {
        var id = open(projects.argued(draft, mei));
        press("Write business case");
        _setValue(area("Need"), "Typed for an hour");
        people.as(mei, () -> {
            var page = reader.page(id).orElseThrow();
            service.edit(id, page.version(), draft);
            service.writeBusinessCase(id, reader.page(id).orElseThrow().version(), ProjectExamples.businessCase());
        });

        press("Save");

        assertThat(area("Need").getValue()).isEqualTo("Typed for an hour");
        assertThat(_find(Dialog.class)).hasSize(1);
    }

    @Test
    void milestonesAndDeliverablesAreAddedChangedAndRemoved() {
        open(projects.planning(draft, mei));
        _get(TabSheet.class).setSelectedIndex(1);
        press("Add milestone");
        _setValue(field("Title"), "Pilot");
        _setValue(day("Due on"), draft.period().endsOn().plusDays(1));
        pressInDialog("Add milestone");
        assertThat(day("Due on").getErrorMessage()).contains("lies outside the project");
        _setValue(day("Due on"), draft.period().endsOn());
        pressInDialog("Add milestone");
        assertThat(text(_get(PlanPanel.class))).contains("Pilot", "No deliverables yet");

        press("Add deliverable");
        _setValue(field("Title"), "Order system");
        _setValue(area("Acceptance criteria"), "All orders of a day pass");
        _setValue(day("Due on"), draft.period().endsOn());
        pressInDialog("Add deliverable");
        assertThat(text(_get(PlanPanel.class))).contains("Order system", "All orders of a day pass", "Mei");

        _find(Button.class, each -> each.withText("Edit")).get(0).click();
        _setValue(field("Title"), "Pilot at one site");
        press("Save");
        assertThat(text(_get(PlanPanel.class))).contains("Pilot at one site");

        _find(Button.class, each -> each.withText("Remove")).get(0).click();
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(text(_get(PlanPanel.class))).contains("No milestones yet").doesNotContain("Pilot at one site");
    }

    @Test
    void aProjectIsCancelledWithAReason() {
        open(people.as(mei, () -> service.propose(draft)));
        press("Cancel this project");
        pressInDialog("Cancel this project");
        assertThat(area("Reason").getErrorMessage()).contains("Say why the project is cancelled");
        _setValue(area("Reason"), "预算用于别处");

        pressInDialog("Cancel this project");

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(text(_get(Note.class))).contains("This project was cancelled.", "预算用于别处");
    }
}
