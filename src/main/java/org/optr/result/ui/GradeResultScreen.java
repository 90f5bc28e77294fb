package org.optr.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.SubmissionRefused;
import org.optr.engine.WorkItem;
import org.optr.form.WorkItemScreen;
import org.optr.people.People;
import org.optr.result.KeyResultScore;
import org.optr.result.ResultGrading;
import org.optr.result.ResultPage;
import org.optr.result.ResultReader;
import org.optr.shared.SubjectRef;
import org.optr.ui.ErrorWords;
import org.optr.ui.FieldGrid;
import org.optr.ui.Messages;

/** The work item "Grade result": computed and proposed scores, and the score to give; those of key results are kept at once. */
@org.springframework.stereotype.Component
class GradeResultScreen implements WorkItemScreen {

    private static final String SCORE = "score";

    private final ResultReader results;
    private final ResultGrading grading;
    private final People people;

    GradeResultScreen(ResultReader results, ResultGrading grading, People people) {
        this.results = results;
        this.grading = grading;
        this.people = people;
    }

    @Override
    public String form() {
        return "grade-result";
    }

    @Override
    public Content open(WorkItem item, Map<String, @Nullable Object> data) {
        var subject = Optional.ofNullable(item.subject()).orElseThrow();
        return new Grading(subject, data.get(SCORE) instanceof BigDecimal typed ? typed : null);
    }

    private final class Grading implements Content {

        private final Div panel = new Div();
        private final BigDecimalField score = new BigDecimalField();

        /** @param typed in a draft; null where nothing was */
        Grading(SubjectRef subject, @Nullable BigDecimal typed) {
            panel.addClassName("work-item-editor");
            score.setManualValidation(true);
            results.of(subject).ifPresent(page -> show(page, typed));
        }

        private void show(ResultPage page, @Nullable BigDecimal typed) {
            panel.add(new ScorePanel(page, people.find(Involved.in(page))));
            var fields = new FieldGrid();
            page.keyResults().stream()
                    .filter(keyResult -> keyResult.computed() != null)
                    .forEach(keyResult -> fields.add(field(page, keyResult), 1));
            fields.place(score, "field.final-score", 1).setRequiredIndicatorVisible(true);
            score.setHelperText(panel.getTranslation("result.score.help"));
            score.setValue(typed == null ? page.proposed() : typed);
            panel.add(fields);
        }

        private BigDecimalField field(ResultPage page, KeyResultScore keyResult) {
            var field = new BigDecimalField(keyResult.title());
            var given = keyResult.given();
            field.setValue(given == null ? keyResult.proposed() : given);
            field.setHelperText(panel.getTranslation("result.computed", ScoreWords.exact(keyResult.computed())));
            field.addValueChangeListener(change -> {
                if (change.isFromClient() && change.getValue() != null) {
                    Messages.attempt(
                            () -> grading.score(page.id(), keyResult.keyResult(), change.getValue()),
                            "result.key-result.scored");
                }
            });
            return field;
        }

        @Override
        public Component component() {
            return panel;
        }

        @Override
        public Map<String, @Nullable Object> values() {
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put(SCORE, score.getValue());
            return values;
        }

        @Override
        public void refused(SubmissionRefused refusal) {
            var violation = refusal.fields().get(SCORE);
            score.setInvalid(violation != null);
            score.setErrorMessage(violation == null ? null : ErrorWords.of(violation));
        }

        @Override
        public void onChange(Runnable listener) {
            score.addValueChangeListener(change -> listener.run());
        }
    }
}
