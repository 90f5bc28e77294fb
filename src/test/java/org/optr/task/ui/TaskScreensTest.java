package org.optr.task.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.form.WorkItemScreen;
import org.optr.form.WorkItemScreen.Content;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.task.Dependency;
import org.optr.task.PercentRule;
import org.optr.task.TaskDraft;
import org.optr.task.TaskId;
import org.optr.task.TaskStatus;
import org.optr.task.WorkStep;
import org.springframework.beans.factory.annotation.Autowired;

/** The work items of a task, and what the inbox and the forms show of it. */
@OptrTest
class TaskScreensTest extends TaskScene {

    @Autowired
    private DoTaskScreen work;

    @Autowired
    private ReassignTaskScreen reassignment;

    @Autowired
    private TaskContext context;

    @Autowired
    private TaskFormData formData;

    @Autowired
    private People directory;

    private Content open(WorkItemScreen screen, TaskId task, PersonId person) {
        signIn(person);
        var content = screen.open(itemAbout(task, person), Map.of());
        UI.getCurrent().add(content.component());
        return content;
    }

    private static String shown() {
        return text(_get(Div.class, panel -> panel.withClasses("work-item-editor")));
    }

    private static BigDecimalField number(String label) {
        return _get(BigDecimalField.class, field -> field.withLabel(label));
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private Map<String, Object> words(TaskId task, PersonId person) {
        signIn(person);
        return (Map<String, Object>) formData.of(itemAbout(task, person)).get("task");
    }

    @Test
    void whatIsReportedIsKeptAtOnce() {
        var task = accepted(byPercent("Connect the shop"));
        open(work, task, rita);

        _setValue(number("Orders that pass"), new BigDecimal(300));
        _setValue(number("Done"), new BigDecimal(60));
        _setValue(number("Effort spent so far"), new BigDecimal(8));
        _setValue(_get(TextArea.class, field -> field.withLabel("Note")), "The shop answers");

        assertThat(shown()).contains("Saved", "60");
        var page = page(task);
        assertThat(page.status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(page.row().actual()).isEqualByComparingTo("300");
        assertThat(page.row().percent()).isEqualByComparingTo("60");
        assertThat(page.effortSpent()).isEqualByComparingTo("8");
        assertThat(page.note()).isEqualTo("The shop answers");
        assertThat(work.form()).isEqualTo("do-task");
    }

    @Test
    void workBeginsWithOneButton() {
        var task = accepted(draft("Connect the shop"));
        open(work, task, rita);

        press("Begin");

        assertThat(page(task).status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(shown()).contains("It counts as done once the result is accepted");
    }

    @Test
    void aShareThatIsImpossibleIsRefusedAtItsField() {
        var task = accepted(byPercent("Connect the shop"));
        open(work, task, rita);

        _setValue(number("Done"), new BigDecimal(120));

        assertThat(number("Done").isInvalid()).isTrue();
        assertThat(page(task).row().percent()).isEqualByComparingTo("0");
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"})
    void stepsCountByTheirWeight() {
        var steps = List.of(
                new WorkStep("Choose", new BigDecimal(1), false), new WorkStep("Connect", new BigDecimal(3), false));
        var task = accepted(with(PercentRule.WEIGHTED_STEPS, steps, null));
        open(work, task, rita);

        _setValue((CheckboxGroup<String>) _get(CheckboxGroup.class), Set.of("Connect"));

        assertThat(page(task).row().percent()).isEqualByComparingTo("75");
    }

    @Test
    void unitsCountByTheirNumber() {
        var task = accepted(with(PercentRule.UNITS, List.of(), new BigDecimal(8)));
        open(work, task, rita);

        _setValue(number("Done so far"), new BigDecimal(2));

        assertThat(page(task).row().percent()).isEqualByComparingTo("25");
    }

    @Test
    void whatHasToWaitIsNotBegun() {
        var first = planned(draft("Choose the shop"));
        var second = accepted(draft("Connect the shop").withDependencies(Set.of(new Dependency(first, 0))));

        open(work, second, rita);

        assertThat(shown()).contains("It cannot begin yet");
        assertThat(_find(ProgressFields.class)).isEmpty();
    }

    @Test
    void aTaskThatCameBackSaysWhyAndAsksWhoDoesItInstead() {
        var task = declined(draft("Connect the shop"), "On holiday");
        var tom = people.person("Tom");
        var content = open(reassignment, task, mei);
        assertThat(shown()).contains("Connect the shop", "On holiday");
        assertThat(content.values()).isEmpty();

        choose(tom);

        assertThat(content.values()).containsEntry("responsible", tom.toString());
        assertThat(reassignment.form()).isEqualTo("reassign-task");
    }

    @Test
    void whoWasChosenInADraftIsStillChosen() {
        var task = declined(draft("Connect the shop"), "On holiday");
        var tom = people.person("Tom");
        signIn(mei);

        var content = reassignment.open(itemAbout(task, mei), Map.of("responsible", tom.toString()));

        assertThat(content.values()).containsEntry("responsible", tom.toString());
    }

    @Test
    void theInboxShowsWhatATaskIsForAndWhoTakesPart() {
        signIn(rita);
        UI.getCurrent().add(context.show(ref(offered(byPercent("Connect the shop")))));

        assertThat(text(_get(Div.class, panel -> panel.withClasses("subject-context"))))
                .contains("Connect the shop", "Deliver faster", "One order system", "Mei", "Rita", "500");
    }

    @Test
    void theFormsReadATaskInWords() {
        var words = words(submitted(byPercent("Connect the shop")), mei);

        assertThat(words)
                .containsEntry("code", "1")
                .containsEntry("title", "Connect the shop")
                .containsEntry("objective", "Deliver faster")
                .containsEntry("project", "One order system")
                .containsEntry("responsible", "Rita")
                .containsEntry("manager", "Mei")
                .containsEntry("indicator", "Orders that pass")
                .containsEntry("target", "500\u202forders")
                .containsEntry("actual", "480\u202forders")
                .containsEntry("effort", "16 h")
                .containsEntry("note", "Nearly all")
                .containsEntry("reason", "");
        assertThat(words.get("evidence").toString()).contains("Test report", "https://example.org/report", "Rita");
    }

    @Test
    void theFormsReadWhatATaskWaitsForInTheLanguageOfThePerson() {
        var first = planned(draft("Choose the shop"));
        var second = offered(draft("Connect the shop").withDependencies(Set.of(new Dependency(first, 0))));
        signIn(rita);
        speak(Locale.SIMPLIFIED_CHINESE);

        var words = formData.of(itemAbout(second, rita)).get("task").toString();

        assertThat(words).contains("1 Choose the shop", "16 小时");
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private void choose(PersonId person) {
        var field = (ComboBox<Object>) _get(ComboBox.class);
        _setValue(field, directory.find(person).orElseThrow());
    }

    private TaskDraft with(PercentRule rule, List<WorkStep> steps, BigDecimal units) {
        var draft = draft("Connect the shop");
        return new TaskDraft(
                draft.title(),
                draft.description(),
                draft.responsible(),
                draft.startsOn(),
                draft.dueOn(),
                draft.indicator(),
                draft.effortHours(),
                rule,
                steps,
                units,
                draft.dependencies(),
                null);
    }
}
