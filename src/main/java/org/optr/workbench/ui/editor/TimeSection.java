package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import org.optr.workbench.ui.editor.Surroundings.Target;

/** Until when a step is to be done, and what happens on the way there. */
final class TimeSection implements Section {

    private static final String DUE = "camunda:dueDate";

    @Override
    public String name() {
        return "time";
    }

    @Override
    public boolean fits(Facts facts) {
        return facts.is("userTask");
    }

    @Override
    public void fill(Fields fields, Facts facts, Surroundings around) {
        var edits = fields.edits();
        days(fields, "editor.due-after", facts.attribute(DUE), due -> edits.attribute(DUE, due));
        around.outline().stream()
                .filter(line -> line.host().equals(facts.id()))
                .forEach(line ->
                        fields.link(fields.getTranslation("editor.time-limit", line.title()), () -> around.open()
                                .accept(Target.element(line.id()))));
    }

    /** A number of working days or a variable; any other expression is shown as it is. */
    static void days(Fields fields, String label, String value, Function<String, Edit> edit) {
        var days = WorkingDays.in(value);
        if (!value.isEmpty() && days.isEmpty()) {
            fields.expression(label, value, edit);
            return;
        }
        var shown = new TextField[1];
        shown[0] = fields.input(label, days.orElse(""), text -> {
            var good = text.isEmpty() || WorkingDays.readable(text);
            shown[0].setInvalid(!good);
            shown[0].setErrorMessage(fields.getTranslation("editor.days-wrong"));
            if (good) {
                fields.apply(edit.apply(WorkingDays.expression(text)));
            }
        });
        shown[0].setSuffixComponent(new Span(fields.getTranslation("editor.working-days")));
    }
}
