package org.optr.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.optr.shared.RuleViolation;

/** Knows which field a refusal is about: the one whose prefix the refusal's key begins with. */
public final class FieldErrors {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    public <F extends Component & HasValidation> FieldErrors field(String keyPrefix, F field) {
        fields.put(keyPrefix, field);
        return this;
    }

    public void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
    }

    public boolean mark(RuleViolation refusal) {
        return fields.entrySet().stream()
                .filter(entry -> refusal.key().startsWith(entry.getKey()))
                .findFirst()
                .map(entry -> show(entry.getValue(), refusal))
                .isPresent();
    }

    private static HasValidation show(HasValidation field, RuleViolation refusal) {
        field.setErrorMessage(ErrorWords.of(refusal));
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
        return field;
    }
}
