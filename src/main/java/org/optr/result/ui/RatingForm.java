package org.optr.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.optr.result.Criterion;
import org.optr.result.Rating;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;
import org.optr.ui.StatusBadge;

/** How each side of the work went, from 1 to 5, and what to do differently. */
final class RatingForm implements EditorDialog.Fields {

    private final FieldGrid layout = new FieldGrid();
    private final Map<Criterion, Select<Integer>> points = new EnumMap<>(Criterion.class);
    private final Map<Criterion, TextField> improvements = new EnumMap<>(Criterion.class);
    private final FieldErrors errors = new FieldErrors();

    RatingForm(List<Rating> ratings) {
        for (var criterion : Criterion.values()) {
            var choice = new Select<Integer>();
            choice.setItems(IntStream.rangeClosed(1, Rating.MOST).boxed().toList());
            choice.setEmptySelectionAllowed(true);
            points.put(criterion, layout.place(choice, StatusBadge.key(criterion), 1));
            var improvement = layout.place(new TextField(), "field.improvement", 1);
            improvements.put(criterion, improvement);
            errors.field("result.rating.improvement", improvement);
        }
        ratings.forEach(this::show);
    }

    private void show(Rating rating) {
        Objects.requireNonNull(points.get(rating.criterion())).setValue(rating.points());
        Objects.requireNonNull(improvements.get(rating.criterion())).setValue(rating.improvement());
    }

    /** Returns what was rated; what was left open is not in it. */
    List<Answer> value() {
        return points.entrySet().stream()
                .filter(entry -> entry.getValue().getValue() != null)
                .map(entry -> new Answer(
                        entry.getKey(),
                        entry.getValue().getValue(),
                        Objects.requireNonNull(improvements.get(entry.getKey())).getValue()))
                .toList();
    }

    /** One criterion's rating, before it is known whose it is. */
    record Answer(Criterion criterion, int points, String improvement) {}

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
