package org.optr.project.ui;

import static org.optr.shared.RuleViolation.require;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.optr.objective.Health;
import org.optr.project.StatusReportDraft;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;
import org.optr.ui.StatusBadge;

/** What a manager reports about a project. */
final class StatusReportForm implements EditorDialog.Fields {

    private static final int LIMIT = 4_000;

    private final FieldGrid layout = new FieldGrid();
    private final Select<Health> schedule = health("field.schedule");
    private final Select<Health> cost = health("field.cost-status");
    private final Select<Health> scope = health("field.scope");
    private final TextArea summary = area("field.summary");
    private final TextArea achievements = area("field.achievements");
    private final TextArea next = area("field.next");
    private final TextArea correctiveAction = area("field.corrective-action");
    private final FieldErrors errors = new FieldErrors();

    StatusReportForm() {
        summary.setRequiredIndicatorVisible(true);
        correctiveAction.setHelperText(layout.getTranslation("project.status.corrective-action.help"));
        errors.field("project.status-report.schedule", schedule)
                .field("project.status-report.summary", summary)
                .field("project.status-report.corrective-action", correctiveAction);
    }

    private Select<Health> health(String label) {
        var field = new Select<Health>();
        field.setItems(Health.values());
        field.setItemLabelGenerator(each -> layout.getTranslation(StatusBadge.key(each)));
        layout.place(field, label, 1).setRequiredIndicatorVisible(true);
        return field;
    }

    private TextArea area(String label) {
        var field = layout.place(new TextArea(), label, 2);
        field.setMinRows(2);
        field.setMaxLength(LIMIT);
        return field;
    }

    /** Begins where the last report ended. */
    void begin(StatusReportDraft last) {
        schedule.setValue(last.schedule());
        cost.setValue(last.cost());
        scope.setValue(last.scope());
    }

    /** @throws RuleViolation if what is written cannot be a report */
    StatusReportDraft value() {
        var rated = !schedule.isEmpty() && !cost.isEmpty() && !scope.isEmpty();
        require(rated, "project.status-report.schedule.missing");
        return new StatusReportDraft(
                schedule.getValue(),
                cost.getValue(),
                scope.getValue(),
                summary.getValue(),
                achievements.getValue(),
                next.getValue(),
                correctiveAction.getValue());
    }

    @Override
    public com.vaadin.flow.component.Component component() {
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
