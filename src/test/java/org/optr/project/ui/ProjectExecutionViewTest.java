package org.optr.project.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.engine.ProcessKey;
import org.optr.engine.WorkItem;
import org.optr.form.WorkItemScreen;
import org.optr.inbox.InboxFixtures;
import org.optr.objective.Health;
import org.optr.people.People;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.project.DeliverableId;
import org.optr.project.Deliveries;
import org.optr.project.EarnedValue;
import org.optr.project.ProjectBudget;
import org.optr.project.ProjectExamples;
import org.optr.project.ProjectFixtures;
import org.optr.project.ProjectId;
import org.optr.project.StatusReports;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;

/** The tabs of a running project, and its work items: Mei manages, Sven sponsors and operates, Chen only looks. */
@OptrTest
class ProjectExecutionViewTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private People directory;

    @Autowired
    private ProjectFixtures projects;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private StatusReports reports;

    @Autowired
    private AcceptDeliverableScreen acceptDeliverable;

    @Autowired
    private ClearPunchListScreen clearPunchList;

    @Autowired
    private AcceptHandOverScreen acceptHandOver;

    @Autowired
    private ChangeFormData changeFormData;

    private PersonId mei;
    private PersonId sven;
    private PersonId chen;
    private ProjectId project;

    @BeforeEach
    void aProjectRuns() {
        var unit = people.unit("Delivery");
        mei = people.person("Mei", unit);
        sven = people.person("Sven", unit);
        chen = people.person("Chen");
        var draft = projects.draft("One order system", projects.objective("Deliver faster", unit), unit, mei, sven);
        project = projects.running(draft, mei);
    }

    private void openAs(PersonId person, String tab) {
        signIn(person);
        visit("projects/" + project);
        Tabs.open(tab);
    }

    private static String page() {
        return text(_get(ProjectView.class));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, field -> field.withLabel(label));
    }

    private static void pressInDialog(String words) {
        var button = _find(Button.class, each -> each.withText(words));
        button.get(button.size() - 1).click();
    }

    private WorkItem item() {
        return InboxFixtures.item()
                .about(new SubjectRef(SubjectKind.PROJECT, project.toString()))
                .of(new ProcessKey("change-request"))
                .claimedBy(mei)
                .build();
    }

    private String shown(WorkItemScreen screen, Map<String, @Nullable Object> data) {
        UI.getCurrent().add(screen.open(item(), data).component());
        return text(_get(Div.class, panel -> panel.withClasses("work-item-editor")));
    }

    private DeliverableId system() {
        return people.as(mei, () -> deliveries.of(project)).get(0).deliverable().id();
    }

    @Test
    void aDeliverableIsDeliveredByItsOwner() {
        openAs(mei, "Deliverables");
        assertThat(text(_get(DeliverableRegister.class)))
                .contains("Order system", "All orders of a day pass", "Planned");

        press("Deliver");
        _setValue(area("Note"), "In production");
        pressInDialog("Deliver");

        assertThat(text(_get(DeliverableRegister.class))).contains("Delivered by Mei", "In production");
    }

    @Test
    void theSponsorRefusesWhichFillsThePunchList() {
        people.as(mei, () -> deliveries.deliver(project, system(), ""));
        openAs(sven, "Deliverables");

        press("Refuse deliverable");
        pressInDialog("Refuse deliverable");
        assertThat(area("Defect").getErrorMessage()).contains("Say what is wrong");
        _setValue(area("Defect"), "Returns are missing");
        pressInDialog("Refuse deliverable");

        assertThat(text(_get(DeliverableRegister.class))).contains("Refused by Sven");
        assertThat(text(_get(PunchListPanel.class)))
                .contains("Order system", "Returns are missing", "Critical", "Open");
    }

    @Test
    void thePunchListIsWrittenAndSettled() {
        openAs(sven, "Deliverables");
        press("Add item");
        pressInDialog("Add item");
        var place = _get(TextField.class, field -> field.withLabel("Place or item"));
        assertThat(place.getErrorMessage()).isEqualTo("Say where the defect is.");
        _setValue(place, "Door");
        _setValue(area("Defect"), "Sticks");
        responsible().setValue(directory.find(mei).orElseThrow());
        _setValue(_get(DatePicker.class, field -> field.withLabel("Due on")), LocalDate.of(2030, 1, 1));
        pressInDialog("Add item");
        assertThat(text(_get(PunchListPanel.class))).contains("Door", "Sticks", "Major", "Mei");

        press("Accept as exception");
        _setValue(area("Reason"), "It still shuts");
        pressInDialog("Accept as exception");

        assertThat(text(_get(PunchListPanel.class))).contains("Accepted exception", "It still shuts");
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static ComboBox<Object> responsible() {
        return _get(ComboBox.class, box -> box.withLabel("Responsible"));
    }

    @Test
    void theHandOverIsPreparedLineByLine() {
        openAs(mei, "Deliverables");
        var edit = _find(_get(HandOverPanel.class), Button.class, button -> button.withText("Edit"));
        edit.get(1).click();
        _setValue(_get(Checkbox.class, box -> box.withLabel("Done")), true);
        _setValue(area("Note"), "In the wiki");
        press("Save");

        assertThat(text(_get(HandOverPanel.class))).contains("1 of 9", "Documentation", "In the wiki", "Done");
    }

    @Test
    void costsAreBookedAndTheLightFollowsTheRule() {
        openAs(mei, "Budget");
        assertThat(page()).contains("€50,000", "No task says how much is done", "Nothing was booked yet");

        press("Book a cost");
        pressInDialog("Book a cost");
        var amount = _get(BigDecimalField.class, field -> field.withLabel("Amount"));
        assertThat(amount.getErrorMessage()).isEqualTo("Enter what it cost.");
        _setValue(amount, new BigDecimal("60000"));
        _setValue(_get(TextField.class, field -> field.withLabel("Note")), "Licences");
        pressInDialog("Book a cost");

        assertThat(text(_get(BudgetStrip.class))).contains("€60,000", "120\u202f%", "Off track");
        assertThat(text(_get(CostsPanel.class))).contains("Licences", "Mei");
    }

    @Test
    void moneyIsForWhomItConcernsOnly() {
        openAs(chen, "Changes");

        assertThat(Tabs.names()).noneMatch(tab -> tab.startsWith("Budget"));
        assertThat(page()).doesNotContain("€");
        assertThat(_find(Button.class, button -> button.withText("Request a change")))
                .allMatch(each -> !each.isVisible());
    }

    @Test
    void earnedValueSaysWhatIsNotKnown() {
        var nothing = new EarnedValue(BigDecimal.valueOf(100), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        var half = new EarnedValue(
                BigDecimal.valueOf(100), BigDecimal.valueOf(60), BigDecimal.valueOf(50), BigDecimal.valueOf(55));
        signIn(mei);

        UI.getCurrent().add(new EarnedValueTable(budget(nothing), new Span()));
        assertThat(text(_get(EarnedValueTable.class))).contains("n/a").doesNotContain("∞");
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new EarnedValueTable(budget(half), new Span()));

        assertThat(text(_get(EarnedValueTable.class)))
                .contains("0.91", "At risk", "0.83", "Off track", "€110", "BAC / CPI");
    }

    private static ProjectBudget budget(EarnedValue value) {
        return new ProjectBudget(
                ProjectExamples.euros("100"),
                ProjectExamples.euros(value.spent().toPlainString()),
                value.planned(),
                Optional.of(value),
                List.of(),
                LocalDate.of(2027, 2, 18),
                false);
    }

    @Test
    void aChangeIsRequestedWithThePlanAsItIsAndComparedWithIt() {
        openAs(mei, "Changes");
        press("Request a change");
        pressInDialog("Request a change");
        assertThat(area("Reason").getErrorMessage()).isEqualTo("Say why the plan has to change.");
        _setValue(area("Reason"), "Returns were forgotten");
        _setValue(area("Impact on cost"), "Ten thousand more");
        _setValue(_get(BigDecimalField.class, field -> field.withLabel("Budget")), new BigDecimal("60000"));
        pressInDialog("Request a change");

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(text(_get(ChangesPanel.class)))
                .contains("Change request 1", "In decision", "Returns were forgotten", "€50,000", "€60,000", "Changed");
        var words = String.valueOf(changeFormData.of(item()));
        assertThat(words).contains("Returns were forgotten", "Ten thousand more", "€60,000");

        press("Withdraw change request");
        _setValue(area("Reason"), "Found another way");
        pressInDialog("Withdraw change request");
        assertThat(text(_get(ChangesPanel.class))).contains("Withdrawn", "Found another way");
    }

    @Test
    void theManagerReportsAndTheHeadShowsIt() {
        openAs(mei, "Status");
        press("Report status");
        pressInDialog("Report status");
        for (var field : List.of("Schedule", "Cost", "Scope")) {
            health(field).setValue(Health.AT_RISK);
        }
        _setValue(area("Summary"), "Parts are late");
        pressInDialog("Report status");
        assertThat(area("Corrective action").getErrorMessage()).contains("Say what is done about it");
        _setValue(area("Corrective action"), "Second supplier");
        pressInDialog("Report status");

        assertThat(text(_get(StatusPanel.class))).contains("Parts are late", "Second supplier", "Mei", "At risk");
        visit("projects/" + project);
        assertThat(text(_get(ProjectHead.class))).contains("At risk");
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Select<Object> health(String label) {
        return _get(Select.class, field -> field.withLabel(label));
    }

    @Test
    void theTabsSpeakChinese() {
        signIn(mei);
        speak(Locale.SIMPLIFIED_CHINESE);
        visit("projects/" + project);

        assertThat(Tabs.names()).contains("交付物", "预算", "变更", "状态");
        Tabs.open("交付物");
        assertThat(page()).contains("遗留问题清单", "移交运营", "权限与许可证");
    }

    @Test
    void aProjectThatDoesNotRunYetHasNoSuchTabs() {
        var unit = people.unit("Delivery");
        var draft = projects.draft("Not yet", projects.objective("Deliver faster", unit), unit, mei, sven);
        project = projects.planning(draft, mei);
        signIn(mei);
        visit("projects/" + project);

        assertThat(Tabs.names()).doesNotContain("Budget", "Changes", "Status");
    }

    @Test
    void theDeliverableToAcceptIsShownInItsWorkItem() {
        people.as(mei, () -> deliveries.deliver(project, system(), "In production"));
        signIn(sven);

        assertThat(shown(acceptDeliverable, Map.of("deliverableId", system().toString())))
                .contains("Order system", "All orders of a day pass", "In production");
    }

    @Test
    void thePunchListAndTheHandOverAreDoneInTheirWorkItems() {
        signIn(mei);
        assertThat(shown(clearPunchList, Map.of()))
                .contains("Punch list", "Nothing is on the punch list", "Order system");
        UI.getCurrent().removeAll();
        assertThat(shown(acceptHandOver, Map.of())).contains("Hand-over to operations", "0 of 9", "Training done");
    }
}
