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
    private final Map<String, @Nullable Object> former;
    private final TextArea more = new TextArea(getTranslation("try.more-data"));

    /** @param values what is in the fields at first */
    DataFields(List<String> names, DataNames words, Map<String, @Nullable Object> values) {
        former = values;
        addClassName("data-fields");
        names.forEach(name -> {
            var field = new TextField(words.label(name));
            if (!words.label(name).equals(name)) {
                field.setHelperText(name);
            }
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

    /**
     * Returns what nobody touched as it was, though it may be nothing that can be typed.
     *
     * @throws org.optr.shared.RuleViolation for what no variable can hold
     */
    Map<String, @Nullable Object> values() {
        var typed = new TreeMap<String, String>();
        more.getValue().lines().forEach(line -> {
            var parts = line.split("=", 2);
            if (parts.length == 2 && !parts[0].isBlank()) {
                typed.put(parts[0].strip(), parts[1]);
            }
        });
        Map<String, @Nullable Object> untouched = new TreeMap<>();
        fields.forEach((name, field) -> {
            var value = former.get(name);
            if (value != null && field.getValue().equals(PlainValue.write(value))) {
                untouched.put(name, value);
            } else {
                typed.put(name, field.getValue());
            }
        });
        var values = PlainValue.readAll(typed);
        values.putAll(untouched);
        return values;
    }
}
