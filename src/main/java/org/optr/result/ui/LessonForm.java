package org.optr.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.optr.result.LessonDraft;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;

/** What others can learn. */
final class LessonForm implements EditorDialog.Fields {

    private final FieldGrid layout = new FieldGrid();
    private final TextField title = new TextField();
    private final TextArea situation = new TextArea();
    private final TextArea recommendation = new TextArea();
    private final TextField keywords = new TextField();
    private final FieldErrors errors = new FieldErrors();

    LessonForm() {
        layout.place(title, "field.title", 2).setRequiredIndicatorVisible(true);
        layout.place(situation, "result.lesson.situation", 2).setRequiredIndicatorVisible(true);
        layout.place(recommendation, "result.lesson.recommendation", 2).setRequiredIndicatorVisible(true);
        layout.place(keywords, "result.lesson.keywords", 2)
                .setHelperText(layout.getTranslation("result.lesson.keywords.help"));
        errors.field("result.lesson.title", title)
                .field("result.lesson.situation", situation)
                .field("result.lesson.recommendation", recommendation)
                .field("result.lesson.keywords", keywords);
    }

    /** @throws RuleViolation if something is missing */
    LessonDraft value() {
        return new LessonDraft(title.getValue(), situation.getValue(), recommendation.getValue(), keywords.getValue());
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
