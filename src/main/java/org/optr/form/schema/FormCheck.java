package org.optr.form.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.optr.engine.Feel;
import org.optr.form.schema.FormComponent.ChoiceInput;
import org.optr.form.schema.FormComponent.ComputedField;
import org.optr.form.schema.FormComponent.DataTable;
import org.optr.form.schema.FormComponent.DateInput;
import org.optr.form.schema.FormComponent.Field;
import org.optr.form.schema.FormComponent.Frame;
import org.optr.form.schema.FormComponent.HtmlBlock;
import org.optr.form.schema.FormComponent.NumberInput;
import org.optr.form.schema.FormComponent.Picture;
import org.optr.form.schema.FormComponent.TextBlock;
import org.optr.form.schema.FormComponent.TextInput;
import org.optr.shared.RuleViolation;

/** What is wrong with a form that can be read. */
final class FormCheck {

    static List<FormProblem> missingTranslations(FormSchema schema, String language) {
        var missing = new ArrayList<FormProblem>();
        schema.all().forEach(component -> words(component)
                .filter(words -> words.lacks(language))
                .forEach(words -> missing.add(problem(
                        component, new RuleViolation("form.problem.untranslated", words.english(), language)))));
        return missing;
    }

    static List<FormProblem> refusedExpressions(FormSchema schema, Feel feel) {
        var refused = new ArrayList<FormProblem>();
        schema.all().forEach(component -> expressions(component).forEach(expression -> feel.problem(expression)
                .ifPresent(reason -> refused.add(problem(component, reason)))));
        return refused;
    }

    private static FormProblem problem(FormComponent component, RuleViolation rule) {
        return new FormProblem(component.basics().id(), rule);
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
        return shownWords(component);
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
        if (component instanceof ComputedField field) {
            return Stream.of(field.expression());
        }
        return templates(component).flatMap(text -> Template.of(text).expressions().stream());
    }

    private static Stream<String> templates(FormComponent component) {
        if (component instanceof Frame frame) {
            return Stream.of(frame.url());
        }
        var address = component instanceof Picture picture ? Stream.of(picture.source()) : Stream.<String>of();
        var texts = shownWords(component)
                .flatMap(words -> Stream.concat(Stream.of(words.english()), words.translations().values().stream()));
        return Stream.concat(address, texts);
    }

    /** Returns the texts that have values in them. */
    private static Stream<Words> shownWords(FormComponent component) {
        if (component instanceof TextBlock block) {
            return Stream.of(block.text());
        }
        if (component instanceof HtmlBlock block) {
            return Stream.of(block.content());
        }
        return component instanceof Picture picture ? Stream.of(picture.alternative()) : Stream.of();
    }

    private FormCheck() {}
}
