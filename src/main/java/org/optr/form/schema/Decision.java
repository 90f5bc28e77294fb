package org.optr.form.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.form.schema.FormComponent.ChoiceInput;
import org.optr.form.schema.FormComponent.Field;
import org.optr.form.schema.FormComponent.TextInput;
import org.optr.form.schema.Options.Option;

/**
 * The decision of a form: a radio with key {@code outcome}, drawn as buttons, and a textarea with key {@code comment}.
 *
 * @param comment null where the form has no place for one
 * @param commentRequiredFor outcomes that need a comment: property {@code comment.required-for}
 */
public record Decision(ChoiceInput outcome, @Nullable TextInput comment, Set<String> commentRequiredFor) {

    public static final String OUTCOME = "outcome";
    public static final String COMMENT = "comment";

    static Optional<Decision> of(FormSchema schema) {
        var comment = fields(schema, COMMENT)
                .filter(TextInput.class::isInstance)
                .map(TextInput.class::cast)
                .findFirst()
                .orElse(null);
        return fields(schema, OUTCOME)
                .filter(field -> field instanceof ChoiceInput choice && choice.look() == ChoiceInput.Look.RADIO)
                .findFirst()
                .map(outcome -> new Decision((ChoiceInput) outcome, comment, requiredFor(outcome)));
    }

    /** Returns the ids of the components that are drawn as the decision and not as fields. */
    public Set<String> components() {
        return Stream.of(outcome, comment)
                .filter(Objects::nonNull)
                .map(component -> component.basics().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the key that chooses an option: property {@code option.<value>.key}, else the first letter of its value. */
    public String shortcut(Option option) {
        var value = option.value().toString();
        var key = outcome.basics().properties().getOrDefault("option." + value + ".key", value);
        return key.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    /** Returns the option that a submission chose; nothing where it chose none that there is. */
    public Optional<Option> chosenIn(Map<String, @Nullable Object> submission) {
        var chosen = submission.get(OUTCOME);
        return outcome.options().values().stream()
                .filter(option -> option.value().equals(chosen))
                .findFirst();
    }

    private static Stream<Field> fields(FormSchema schema, String key) {
        return schema.components().stream()
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .filter(field -> field.entry().key().toString().equals(key));
    }

    private static Set<String> requiredFor(Field outcome) {
        var names = outcome.basics().properties().getOrDefault("comment.required-for", "");
        return Arrays.stream(names.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
