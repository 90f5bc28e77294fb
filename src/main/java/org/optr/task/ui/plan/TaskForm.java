package org.optr.task.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PeoplePickers;
import org.optr.project.Deliverable;
import org.optr.project.ProjectPage;
import org.optr.shared.RuleViolation;
import org.optr.task.TaskDraft;
import org.optr.task.WbsRow;
import org.optr.ui.DateFields;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;

/** What is written in a task. Of a summary only what it is about: dates, persons and progress are those of its tasks. */
final class TaskForm implements EditorDialog.Fields {

    private final FieldGrid layout = new FieldGrid();
    private final TextField title = new TextField();
    private final TextArea description = new TextArea();
    private final ComboBox<PersonSummary> responsible;
    private final BigDecimalField effort = new BigDecimalField();
    private final DatePicker startsOn = DateFields.date("");
    private final DatePicker dueOn = DateFields.date("");
    private final IndicatorFields indicator;
    private final RuleFields rule;
    private final DependencyRows dependencies;
    private final ComboBox<Deliverable> deliverable = new ComboBox<>();
    private final FieldErrors errors = new FieldErrors();

    TaskForm(PeoplePickers people, ProjectPage project, List<WbsRow> plan, WbsRow task) {
        responsible = people.person();
        layout.place(title, "plan.title", 2).setRequiredIndicatorVisible(true);
        layout.place(description, "plan.description", 2).setMinRows(2);
        layout.place(responsible, "plan.responsible", 1);
        layout.place(effort, "plan.effort.hours", 1);
        layout.place(startsOn, "plan.starts-on", 1);
        layout.place(dueOn, "plan.due-on", 1);
        startsOn.setInitialPosition(project.period().startsOn());
        dueOn.setInitialPosition(project.period().startsOn());
        indicator = new IndicatorFields(layout);
        rule = new RuleFields(layout);
        dependencies = new DependencyRows(layout, plan, task);
        layout.place(deliverable, "plan.deliverable", 2);
        deliverable.setItems(project.deliverables());
        deliverable.setItemLabelGenerator(Deliverable::title);
        deliverable.setClearButtonVisible(true);
        responsible.setClearButtonVisible(true);
        if (task.summary()) {
            hideWork();
        }
        nameErrors();
    }

    private void hideWork() {
        Stream.<Component>of(responsible, effort, startsOn, dueOn).forEach(field -> field.setVisible(false));
        indicator.hide();
        rule.hide();
    }

    private void nameErrors() {
        errors.field("task.title", title)
                .field("task.description", description)
                .field("task.person", responsible)
                .field("task.responsible", responsible)
                .field("task.effort", effort)
                .field("task.dates", dueOn)
                .field("task.outside-period", dueOn)
                .field("task.dependenc", dependencies)
                .field("plan.predecessor", dependencies)
                .field("task.deliverable", deliverable);
        indicator.nameErrors(errors);
        rule.nameErrors(errors);
    }

    void show(TaskDraft draft, @Nullable PersonSummary person) {
        title.setValue(draft.title());
        description.setValue(draft.description());
        responsible.setValue(person);
        effort.setValue(draft.effortHours());
        startsOn.setValue(draft.startsOn());
        dueOn.setValue(draft.dueOn());
        indicator.show(draft.indicator());
        rule.show(draft);
        dependencies.show(draft.dependencies());
        deliverable
                .getListDataView()
                .getItems()
                .filter(item -> item.id().equals(draft.deliverable()))
                .findFirst()
                .ifPresent(deliverable::setValue);
    }

    /** @throws RuleViolation if what is written cannot be a task */
    TaskDraft value() {
        return new TaskDraft(
                title.getValue(),
                description.getValue(),
                responsible.getOptionalValue().map(PersonSummary::id).orElse(null),
                startsOn.getValue(),
                dueOn.getValue(),
                indicator.value(),
                effort.getValue(),
                rule.value(),
                rule.steps(),
                rule.units(),
                dependencies.value(),
                deliverable.getOptionalValue().map(Deliverable::id).orElse(null));
    }

    @Override
    public Component component() {
        return layout;
    }

    @Override
    public void clearErrors() {
        errors.clear();
    }

    @Override
    public boolean mark(RuleViolation refusal) {
        return errors.mark(refusal);
    }
}
