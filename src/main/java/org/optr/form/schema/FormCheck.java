package org.optr.form.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.optr.engine.Feel;
import org.optr.form.schema.FormComponent.ChoiceInput;
import org.optr.form.schema.FormComponent.DataTable;
import org.optr.form.schema.FormComponent.DateInput;
import org.optr.form.schema.FormComponent.Field;
import org.optr.form.schema.FormComponent.NumberInput;
import org.optr.form.schema.FormComponent.TextBlock;
import org.optr.form.schema.FormComponent.TextInput;

/** What is wrong with a form that can be read. */
final class FormCheck {

    static List<String> missingTranslations(FormSchema schema, String language) {
        var missing = new ArrayList<String>();
        schema.all().forEach(component -> words(component)
                .filter(words -> words.lacks(language))
                .forEach(words -> missing.add(
                        "%s: '%s' has no %s".formatted(component.basics().id(), words.english(), language))));
        return missing;
    }

    static List<String> refusedExpressions(FormSchema schema, Feel feel) {
        var refused = new ArrayList<String>();
        schema.all().forEach(component -> expressions(component).forEach(expression -> feel.problem(expression)
                .ifPresent(problem -> refused.add("%s: '%s' is not accepted, %s"
                        .formatted(component.basics().id(), expression, problem)))));
        return refused;
    }

    private static Stream<Words> words(FormComponent component) {
        var common = Stream.of(component.basics().label(), component.basics().description());
        return Stream.concat(common, ownWords(component));
    }

    private static Stream<Words> ownWords(FormComponent component) {
        if (component instanceof TextInput input) {
            return Stream.of(input.prefix(), input.suffix(), input.rules().patternMessage());
        }
        if (component instanceof NumberInput input) {
            return Stream.of(input.prefix(), input.suffix());
        }
        if (component instanceof DateInput input) {
            return Stream.of(input.dateLabel(), input.timeLabel());
        }
        if (component instanceof ChoiceInput input) {
            return input.options().values().stream().map(Options.Option::label);
        }
        if (component instanceof DataTable table) {
            return table.columns().stream().map(DataTable.Column::label);
        }
        return component instanceof TextBlock block ? Stream.of(block.text()) : Stream.of();
    }

    /** Returns everything of a component that FEEL evaluates. */
    static Stream<String> expressions(FormComponent component) {
        var settings = Stream.concat(Stream.of(component.basics().hide()), settings(component));
        return Stream.concat(settings.map(Setting::expression).filter(Objects::nonNull), ownExpressions(component));
    }

    private static Stream<Setting> settings(FormComponent component) {
        var own = Stream.<Setting>of();
        if (component instanceof TextInput input) {
            own = Stream.of(input.rules().minLength(), input.rules().maxLength());
        } else if (component instanceof NumberInput input) {
            own = Stream.of(input.rules().min(), input.rules().max());
        }
        return component instanceof Field field
                ? Stream.concat(own, Stream.of(field.entry().readOnly()))
                : own;
    }

    private static Stream<String> ownExpressions(FormComponent component) {
        if (component instanceof ChoiceInput choice) {
            return Stream.ofNullable(choice.options().expression());
        }
        if (component instanceof DataTable table) {
            return Stream.concat(Stream.of(table.rows()), Stream.ofNullable(table.columnsExpression()));
        }
        return component instanceof TextBlock block
                ? Stream.concat(Stream.of(block.text().english()), block.text().translations().values().stream())
                        .flatMap(text -> Template.of(text).expressions().stream())
                : Stream.of();
    }

    private FormCheck() {}
}
