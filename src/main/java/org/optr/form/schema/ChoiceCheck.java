package org.optr.form.schema;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.optr.form.schema.FormComponent.ChoiceInput;
import org.optr.form.schema.Options.Option;
import org.optr.shared.RuleViolation;

/** Only what is offered can be chosen. */
final class ChoiceCheck {

    static Optional<RuleViolation> check(ChoiceInput choice, Object value, List<Option> options) {
        var offered = options.stream().map(Option::value).toList();
        var chosen = choice.multiple() && value instanceof Collection<?> several ? several : List.of(value);
        return Rules.unless(offered.containsAll(chosen), "form.not-an-option");
    }

    private ChoiceCheck() {}
}
