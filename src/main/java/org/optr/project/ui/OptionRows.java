package org.optr.project.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.optr.project.Option;
import org.optr.ui.FieldGrid;
import org.optr.ui.RowsField;

/** The ways to meet a need, one of them chosen. */
final class OptionRows extends RowsField<OptionRows.Row> {

    OptionRows(String label, String addLabel) {
        super(label, addLabel);
        setInvalid(false);
    }

    void show(List<Option> options) {
        options.forEach(option -> {
            var row = newRow();
            row.show(option);
            append(row);
        });
    }

    List<Option> value() {
        return rows().stream().map(Row::value).toList();
    }

    @Override
    protected Row newRow() {
        return new Row();
    }

    private void chosen(Row row) {
        rows().stream().filter(other -> other != row).forEach(other -> other.chosen.setValue(false));
    }

    /** One way. */
    final class Row extends Div {

        private final TextField title = new TextField();
        private final TextArea benefits = new TextArea();
        private final TextArea drawbacks = new TextArea();
        private final Checkbox chosen = new Checkbox();

        private Row() {
            var layout = new FieldGrid();
            layout.place(title, "project.option", 2);
            layout.place(benefits, "project.option.benefits", 1);
            layout.place(drawbacks, "project.option.drawbacks", 1);
            layout.place(chosen, "project.option.chosen", 2);
            chosen.addValueChangeListener(change -> {
                if (change.getValue()) {
                    chosen(this);
                }
            });
            add(layout);
        }

        private void show(Option option) {
            title.setValue(option.title());
            benefits.setValue(option.benefits());
            drawbacks.setValue(option.drawbacks());
            chosen.setValue(option.chosen());
        }

        private Option value() {
            return new Option(title.getValue(), benefits.getValue(), drawbacks.getValue(), chosen.getValue());
        }
    }
}
