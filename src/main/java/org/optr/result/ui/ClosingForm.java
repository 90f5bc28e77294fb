package org.optr.result.ui;

import static org.optr.shared.RuleViolation.require;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.optr.objective.Commitment;
import org.optr.objective.KeyResultId;
import org.optr.result.ClosingOutline;
import org.optr.result.ClosingProposal;
import org.optr.result.KeyResultScore;
import org.optr.result.Scoring;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;

/** What somebody says who asks to close an objective or a project: what is there now, and the score they see. */
final class ClosingForm implements EditorDialog.Fields {

    private final FieldGrid layout = new FieldGrid();
    private final TextArea delivered = new TextArea();
    private final BigDecimalField score = new BigDecimalField();
    private final TextArea reason = new TextArea();
    private final Map<KeyResultId, BigDecimalField> keyResults = new LinkedHashMap<>();
    private final FieldErrors errors = new FieldErrors();

    ClosingForm(ClosingOutline outline) {
        layout.place(delivered, "field.delivered", 2).setRequiredIndicatorVisible(true);
        delivered.setHelperText(layout.getTranslation("result.delivered.help"));
        delivered.setMinRows(3);
        outline.keyResults().stream()
                .filter(keyResult -> keyResult.computed() != null)
                .forEach(this::place);
        layout.place(score, "field.proposed-score", 1).setRequiredIndicatorVisible(true);
        score.setHelperText(layout.getTranslation(
                outline.commitment() == Commitment.COMMITTED ? "result.score.committed" : "result.score.aspirational",
                ScoreWords.exact(outline.computed())));
        var computed = outline.computed();
        if (computed != null) {
            score.setValue(Scoring.rounded(computed));
        }
        layout.place(reason, "result.reason", 2).setHelperText(layout.getTranslation("result.reason.help"));
        errors.field("result.delivered", delivered)
                .field("result.reason", reason)
                .field("result.score", score);
    }

    private void place(KeyResultScore keyResult) {
        var field = new BigDecimalField(keyResult.title());
        field.setValue(keyResult.proposed());
        field.setHelperText(layout.getTranslation("result.computed", ScoreWords.exact(keyResult.computed())));
        layout.add(field, 1);
        keyResults.put(keyResult.keyResult(), field);
    }

    /** @throws RuleViolation if something is missing */
    ClosingProposal value() {
        require(score.getValue() != null, "result.score.range");
        var proposed = new HashMap<KeyResultId, BigDecimal>();
        keyResults.forEach((id, field) -> field.getOptionalValue().ifPresent(given -> proposed.put(id, given)));
        return new ClosingProposal(delivered.getValue(), score.getValue(), reason.getValue(), proposed);
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
