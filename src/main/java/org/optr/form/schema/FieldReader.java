package org.optr.form.schema;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.form.schema.FormComponent.Basics;
import org.optr.form.schema.FormComponent.CheckboxInput;
import org.optr.form.schema.FormComponent.ChoiceInput;
import org.optr.form.schema.FormComponent.ComputedField;
import org.optr.form.schema.FormComponent.ComputedField.ComputeOn;
import org.optr.form.schema.FormComponent.DateInput;
import org.optr.form.schema.FormComponent.DateRules;
import org.optr.form.schema.FormComponent.DateRules.Serializing;
import org.optr.form.schema.FormComponent.DateRules.Subtype;
import org.optr.form.schema.FormComponent.Entry;
import org.optr.form.schema.FormComponent.Field;
import org.optr.form.schema.FormComponent.NumberInput;
import org.optr.form.schema.FormComponent.NumberRules;
import org.optr.form.schema.FormComponent.TextInput;
import org.optr.form.schema.FormComponent.TextRules;
import org.optr.form.schema.Options.Option;

/** Reads what can be filled in. */
final class FieldReader {

    static Field field(JsonPart part, Basics basics) {
        var entry = entry(part);
        var ends = part.child("appearance");
        var prefix = part.words(ends.text("prefixAdorner"), "prefixAdorner");
        var suffix = part.words(ends.text("suffixAdorner"), "suffixAdorner");
        return switch (basics.type()) {
            case "textfield" -> new TextInput(basics, entry, false, textRules(part), prefix, suffix);
            case "textarea" -> new TextInput(basics, entry, true, textRules(part), Words.NONE, Words.NONE);
            case "number" -> new NumberInput(basics, entry, numberRules(part), prefix, suffix);
            case "datetime" -> date(part, basics, entry);
            case "checkbox" -> new CheckboxInput(basics, entry);
            case "expression" -> computed(part, basics, entry);
            default ->
                new ChoiceInput(
                        basics, entry, ChoiceInput.Look.valueOf(basics.type().toUpperCase(Locale.ROOT)), options(part));
        };
    }

    private static Entry entry(JsonPart part) {
        var key = part.text("key");
        if (!key.matches("\\w+(\\.\\w+)*")) {
            missingOrWrong(part, key);
        }
        if (part.has("defaultValue") && part.has("valuesKey")) {
            part.problem("form.problem.default-with-key");
        }
        return new Entry(
                DataPath.parse(key),
                part.flag("disabled", !part.text("disabled").isEmpty()),
                part.setting("readonly"),
                part.child("validate").flag("required", false),
                part.value("defaultValue"));
    }

    private static void missingOrWrong(JsonPart part, String key) {
        if (key.isEmpty()) {
            part.missing("key");
        } else {
            part.problem("form.problem.name", "key", key);
        }
    }

    private static ComputedField computed(JsonPart part, Basics basics, Entry entry) {
        var expression = part.setting("expression").expression();
        if (expression == null) {
            part.problem("form.problem.not-an-expression", "expression");
        }
        return new ComputedField(
                basics,
                new Entry(entry.key(), entry.disabled(), Setting.NONE, false, null),
                Objects.requireNonNullElse(expression, "null"),
                part.choice("computeOn", ComputeOn.class, ComputeOn.CHANGE));
    }

    private static TextRules textRules(JsonPart part) {
        var validate = part.child("validate");
        var format = Stream.of(TextRules.Format.values())
                .filter(known -> known.name().equalsIgnoreCase(validate.text("validationType")))
                .findFirst()
                .orElse(TextRules.Format.ANY);
        return new TextRules(
                validate.setting("minLength"),
                validate.setting("maxLength"),
                pattern(validate),
                part.words(validate.text("patternErrorMessage"), "patternErrorMessage"),
                format);
    }

    private static @Nullable Pattern pattern(JsonPart validate) {
        try {
            return validate.text("pattern").isEmpty() ? null : BoundedPattern.compile(validate.text("pattern"));
        } catch (PatternSyntaxException refused) {
            validate.problem("form.problem.pattern", String.valueOf(refused.getMessage()));
            return null;
        }
    }

    private static NumberRules numberRules(JsonPart part) {
        var validate = part.child("validate");
        return new NumberRules(
                validate.setting("min"),
                validate.setting("max"),
                part.number("increment"),
                part.has("decimalDigits") ? Integer.valueOf(part.whole("decimalDigits", 0)) : null,
                part.flag("serializeToString", false));
    }

    private static DateInput date(JsonPart part, Basics basics, Entry entry) {
        var rules = new DateRules(
                part.choice("subtype", Subtype.class, Subtype.DATE),
                part.choice("timeSerializingFormat", Serializing.class, Serializing.NO_TIMEZONE),
                part.within("timeInterval", 15, 1, 60),
                part.flag("use24h", false),
                part.flag("disallowPassedDates", false),
                basics.properties().get("not-before"));
        return new DateInput(basics, entry, rules, part.words("dateLabel"), part.words("timeLabel"));
    }

    private static Options options(JsonPart part) {
        var sources = Stream.of("values", "valuesKey", "valuesExpression").filter(part::has);
        if (sources.count() != 1) {
            part.problem("form.problem.options");
        }
        var values = part.children("values").stream()
                .flatMap(option -> option(part, option).stream())
                .toList();
        return new Options(
                values,
                part.textOrNull("valuesKey"),
                part.setting("valuesExpression").expression());
    }

    private static Optional<Option> option(JsonPart field, JsonPart option) {
        var value = option.node().isValueNode() ? Plain.of(option.node()) : option.value("value");
        if (value == null) {
            option.missing("value");
            return Optional.empty();
        }
        var label = option.text("label").isEmpty() ? value.toString() : option.text("label");
        return Optional.of(new Option(field.words(label, "option." + value), value));
    }

    private FieldReader() {}
}
