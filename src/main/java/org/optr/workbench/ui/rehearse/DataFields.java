package org.optr.workbench.ui.rehearse;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.optr.workbench.rehearse.PlainValue;

/** Values of variables as somebody types them: a field for each that is known, and lines for any other. */
final class DataFields extends Div {

    private final Map<String, TextField> fields = new TreeMap<>();
    private final TextArea more = new TextArea(getTranslation("try.more-data"));

    /** @param values what is in the fields at first */
    DataFields(List<String> names, Map<String, @Nullable Object> values) {
        addClassName("data-fields");
        names.forEach(name -> {
            var field = new TextField(name);
            field.setValue(PlainValue.write(values.get(name)));
            fields.put(name, field);
            add(field);
        });
        var others = new TreeMap<>(values);
        others.keySet().removeAll(names);
        var lines = new StringBuilder();
        others.forEach((name, value) -> lines.append("%s = %s%n".formatted(name, PlainValue.write(value))));
        more.setValue(lines.toString());
        more.setHelperText(getTranslation("try.more-data.help"));
        more.setWidthFull();
        var details = new Details(getTranslation("try.more"), more);
        details.setOpened(names.isEmpty() || !others.isEmpty());
        add(details);
    }

    /** @throws org.optr.shared.RuleViolation for what no variable can hold */
    Map<String, @Nullable Object> values() {
        var typed = new TreeMap<String, String>();
        more.getValue().lines().forEach(line -> {
            var parts = line.split("=", 2);
            if (parts.length == 2 && !parts[0].isBlank()) {
                typed.put(parts[0].strip(), parts[1]);
            }
        });
        fields.forEach((name, field) -> typed.put(name, field.getValue()));
        return PlainValue.readAll(typed);
    }
}
