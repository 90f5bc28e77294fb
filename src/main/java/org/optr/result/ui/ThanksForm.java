package org.optr.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import org.optr.people.PersonSummary;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectRef;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;

/** Whom somebody thanks, and what for. */
final class ThanksForm implements EditorDialog.Fields {

    private final FieldGrid layout = new FieldGrid();
    private final MultiSelectComboBox<PersonSummary> persons;
    private final ComboBox<Thing> thing = new ComboBox<>();
    private final TextArea text = new TextArea();
    private final FieldErrors errors = new FieldErrors();

    /** @param things one of which it is about; not asked for where there is one only */
    ThanksForm(MultiSelectComboBox<PersonSummary> persons, List<Thing> things) {
        this.persons = persons;
        thing.setItems(things);
        thing.setItemLabelGenerator(Thing::title);
        things.stream().findFirst().ifPresent(thing::setValue);
        if (things.size() > 1) {
            layout.place(thing, "result.thank.about", 2);
        }
        layout.place(persons, "field.recognised", 2).setRequiredIndicatorVisible(true);
        layout.place(text, "field.recognition", 2).setRequiredIndicatorVisible(true);
        errors.field("result.subject", thing)
                .field("result.recognition.persons", persons)
                .field("result.recognition.oneself", persons)
                .field("result.recognition.text", text);
    }

    /** What thanks may be about. */
    record Thing(SubjectRef subject, String title) {}

    /** @throws RuleViolation if nothing is chosen */
    SubjectRef about() {
        return thing.getOptionalValue().map(Thing::subject).orElseThrow(() -> new RuleViolation("result.subject.gone"));
    }

    Set<PersonSummary> persons() {
        return persons.getValue();
    }

    String text() {
        return text.getValue();
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
