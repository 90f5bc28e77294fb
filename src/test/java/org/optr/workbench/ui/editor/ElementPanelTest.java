package org.optr.workbench.ui.editor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.workbench.ui.editor.FactsFixtures.decision;
import static org.optr.workbench.ui.editor.FactsFixtures.flow;
import static org.optr.workbench.ui.editor.FactsFixtures.serviceTask;
import static org.optr.workbench.ui.editor.FactsFixtures.userTask;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.engine.StepCatalogue.StepEntry;
import org.optr.ui.BrowserlessTest;
import org.optr.workbench.ui.editor.Edit.Kind;
import org.optr.workbench.ui.editor.PackageFacts.Field;
import org.optr.workbench.ui.editor.PackageFacts.Form;
import org.optr.workbench.ui.editor.PackageFacts.Table;
import org.optr.workbench.ui.editor.Surroundings.Target;

/** The panel says in plain words what the file says, and writes it back. */
class ElementPanelTest extends BrowserlessTest {

    private static final Form REVIEW = new Form(
            "review-budget.form",
            "review-budget",
            List.of(new Field("outcome", "Outcome"), new Field("comment", "Comment")));
    private static final Table REVIEWERS = new Table("reviewers.dmn", "reviewers", "Reviewers", List.of("reviewer"));
    private static final StepEntry INFORM =
            new StepEntry("informRequester", "Inform requester", "Tells who asked.", List.of("requester"), List.of());

    private final List<Edit> edits = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private ElementPanel panel;

    @BeforeEach
    void open() {
        var around = new Surroundings(
                new PackageFacts(List.of(REVIEW), List.of(REVIEWERS)),
                List.of(),
                List.of(INFORM),
                new TreeSet<>(Set.of("finance", "unit-head")),
                List.of(),
                targets::add);
        panel = new ElementPanel(around, edits::addAll, facts -> {});
        panel.setEditable(true);
        panel.know(List.of(
                new Line("ReviewBudget", "userTask", "Review budget", ""),
                new Line("WriteBudget", "userTask", "Write budget", ""),
                new Line("ReminderDue", "boundaryEvent", "One working day left", "ReviewBudget")));
        UI.getCurrent().add(panel);
    }

    @Test
    void aTimeLimitIsANumberOfWorkingDays() {
        panel.show(userTask(Map.of("camunda:dueDate", "${workingDaysFrom(3)}"), Map.of()));
        var due = field(TextField.class, "Due after");
        assertThat(due.getValue()).isEqualTo("3");

        type(due, "5");

        assertThat(edits).containsExactly(edit(Kind.ATTRIBUTE, "camunda:dueDate", "${workingDaysFrom(5)}"));
    }

    @Test
    void whatIsNoTimeLimitIsNotWritten() {
        panel.show(userTask(Map.of("camunda:dueDate", "${workingDaysFrom(3)}"), Map.of()));
        var due = field(TextField.class, "Due after");

        type(due, "soon!");

        assertThat(due.isInvalid()).isTrue();
        assertThat(edits).isEmpty();
    }

    @Test
    void aTimeLimitOnTheEdgeCanBeReached() {
        panel.show(userTask(Map.of(), Map.of()));

        _click(_get(Button.class, button -> button.withText("Time limit: One working day left")));

        assertThat(targets).containsExactly(Target.element("ReminderDue"));
    }

    @Test
    void aRoleForAUnitIsWrittenInTheLanguageOfModels() {
        panel.show(userTask(Map.of("camunda:candidateGroups", "${roleOf('finance', unitId)}"), Map.of()));
        assertThat(field(TextField.class, "Variable with the unit").getValue()).isEqualTo("unitId");

        choose("Role", "unit-head");

        assertThat(edits)
                .containsExactly(
                        edit(Kind.ATTRIBUTE, "camunda:assignee", ""),
                        edit(Kind.ATTRIBUTE, "camunda:candidateGroups", "${roleOf('unit-head', unitId)}"));
    }

    @Test
    void anIncompleteAssignmentLeavesWhoDoesItNow() {
        panel.show(userTask(Map.of("camunda:assignee", "${ownerId}"), Map.of()));

        choose("Assigned by", "ROLE");

        assertThat(edits).isEmpty();
    }

    @Test
    void fourEyesAreTheStepsThatAreTicked() {
        panel.show(userTask(Map.of(), Map.of("separate-from", "requester")));
        @SuppressWarnings({"unchecked", "rawtypes"})
        var separate = (CheckboxGroup<String>) _get(CheckboxGroup.class);
        assertThat(separate.getValue()).containsExactly("requester");

        separate.setValue(Set.of("WriteBudget", "requester"));
        _fireValueChange(separate, true);

        assertThat(edits).containsExactly(edit(Kind.PROPERTY, "separate-from", "requester, WriteBudget"));
    }

    @Test
    void theVariableOfAnAnswerCanBeCorrectedTwice() {
        panel.show(decision("reviewers"));
        var variable = field(TextField.class, "Variable for “reviewer”");
        correct(variable, "reviwer");
        correct(variable, "reviewerId");
        edits.clear();

        correct(variable, "reviewer");

        assertThat(edits)
                .containsExactly(
                        new Edit(Kind.OUTPUT, "WhoReviews", "reviewerId", ""),
                        new Edit(Kind.OUTPUT, "WhoReviews", "reviewer", "${decisionResult.reviewer}"));
    }

    @Test
    void aFieldOfTheFormBecomesAVariable() {
        panel.show(userTask(
                Map.of("camunda:formRef", "review-budget"), Map.of("process-data", "outcome as budgetOutcome")));
        var comment = _get(Checkbox.class, box -> box.withLabel("Comment · comment"));

        comment.setValue(true);
        _fireValueChange(comment, true);

        assertThat(edits).containsExactly(edit(Kind.PROPERTY, "process-data", "outcome as budgetOutcome, comment"));
    }

    @Test
    void aFormThatIsGoneIsSaid() {
        panel.show(userTask(Map.of("camunda:formRef", "old-form"), Map.of()));

        assertThat(panel.getElement().getTextRecursively()).contains("The package has no form “old-form”");
    }

    @Test
    void aStepIsChosenFromTheCatalogue() {
        panel.show(serviceTask("${unknownStep}"));

        choose("Step of the catalogue", "informRequester");

        assertThat(edits)
                .containsExactly(new Edit(
                        Kind.ATTRIBUTE, "InformRequester", "camunda:delegateExpression", "${informRequester}"));
        assertThat(panel.getElement().getTextRecursively()).contains("Tells who asked.", "Reads: requester");
    }

    @Test
    void aConditionOutsideTheLanguageIsRefusedAtOnce() {
        panel.show(flow("${outcome == 'approve'}"));
        var condition = field(TextArea.class, "Taken when");

        type(condition, "${runtimeService.deleteAll()}");

        assertThat(condition.isInvalid()).isTrue();
        assertThat(edits).isEmpty();
    }

    @Test
    void everyElementCanBeChosenWithoutAMouse() {
        panel.show(userTask(Map.of(), Map.of()));
        @SuppressWarnings({"unchecked", "rawtypes"})
        var elements = (ComboBox<Line>) _find(ComboBox.class).get(0);

        elements.setValue(new Line("WriteBudget", "userTask", "Write budget", ""));
        _fireValueChange(elements, true);

        assertThat(targets).containsExactly(Target.element("WriteBudget"));
    }

    @Test
    void whoOnlyReadsCanChangeNothing() {
        panel.setEditable(false);
        panel.show(userTask(Map.of(), Map.of()));

        assertThat(_find(panel, TextField.class)).isNotEmpty().allMatch(AbstractField::isReadOnly);
        _assertNone(panel, Button.class, button -> button.withText("Remove this element"));
    }

    @Test
    void whatThePanelChangedItselfDoesNotTakeTheFieldAway() {
        panel.show(userTask(Map.of(), Map.of()));
        var name = field(TextField.class, "Name");

        panel.show(FactsFixtures.ofServer(userTask(Map.of(), Map.of())));

        assertThat(field(TextField.class, "Name")).isSameAs(name);
        assertThat(_get(H2.class).getText()).isEqualTo("Review budget");
    }

    private <F extends com.vaadin.flow.component.Component> F field(Class<F> type, String label) {
        return _get(panel, type, field -> field.withLabel(label));
    }

    private <F extends AbstractField<F, String>> void type(F field, String text) {
        field.setValue(text);
        _fireValueChange(field, true);
    }

    private static void correct(TextField field, String text) {
        var former = field.getValue();
        field.setValue(text);
        ComponentUtil.fireEvent(field, new AbstractField.ComponentValueChangeEvent<>(field, field, former, true));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void choose(String label, String value) {
        var field = (ComboBox<String>) _get(panel, ComboBox.class, box -> box.withLabel(label));
        field.setValue(value);
        _fireValueChange(field, true);
    }

    private static Edit edit(Kind kind, String name, String value) {
        return new Edit(kind, "ReviewBudget", name, value);
    }
}
