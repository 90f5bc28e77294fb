package org.optr.workbench.check;

import static org.optr.engine.XmlElement.CAMUNDA;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.XmlElement;
import org.optr.form.schema.FormComponent.CheckboxInput;
import org.optr.form.schema.FormComponent.ChoiceInput;
import org.optr.form.schema.FormComponent.Field;
import org.optr.form.schema.FormSchema;

/** The values that a variable can have, with their words, where all that sets it are choices of forms and outputs of tables. */
final class PossibleValues {

    private static final Pattern OUTPUT = Pattern.compile("\\$\\{\\s*decisionResult\\.(\\w+)\\s*}");

    private final Drawing drawing;
    private final Reading reading;

    /** By what has no values that could be listed. */
    private final Set<String> setOtherwise;

    /** What sets a variable, by its name; each says what it can be. */
    private final Map<String, List<Supplier<Optional<Map<Object, String>>>>> sources = new HashMap<>();

    private final Map<String, Optional<Map<Object, String>>> known = new HashMap<>();

    PossibleValues(Drawing drawing, Reading reading) {
        this.drawing = drawing;
        this.reading = reading;
        this.setOtherwise = setOtherwise();
        drawing.nodes("userTask").forEach(task -> ProcessData.of(task)
                .forEach(data -> sets(data.variable(), () -> choices(task, data.key()))));
        drawing.nodes("businessRuleTask").forEach(task -> outputs(task)
                .forEach(output -> sets(output.attribute("", "name"), () -> output(task, output))));
    }

    private void sets(@Nullable String variable, Supplier<Optional<Map<Object, String>>> values) {
        if (variable != null) {
            sources.computeIfAbsent(variable, name -> new ArrayList<>()).add(values);
        }
    }

    /** Returns the words by value; nothing if the values cannot be told. */
    Optional<Map<Object, String>> of(String variable) {
        return known.computeIfAbsent(variable, this::find);
    }

    private Optional<Map<Object, String>> find(String variable) {
        var told = sources.getOrDefault(variable, List.of()).stream()
                .map(Supplier::get)
                .toList();
        if (told.isEmpty() || told.stream().anyMatch(Optional::isEmpty) || setOtherwise.contains(variable)) {
            return Optional.empty();
        }
        var values = new LinkedHashMap<Object, String>();
        told.forEach(source -> source.ifPresent(values::putAll));
        return Optional.of(values);
    }

    private Optional<Map<Object, String>> choices(Node task, String key) {
        return reading.form(Objects.toString(task.camunda("formRef"), ""))
                .flatMap(form -> field(form, key))
                .flatMap(PossibleValues::choices);
    }

    private static Optional<Field> field(FormSchema form, String key) {
        return form.all()
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .filter(field -> field.entry().key().toString().equals(key))
                .findFirst();
    }

    private static Optional<Map<Object, String>> choices(Field field) {
        var values = new LinkedHashMap<Object, String>();
        if (field instanceof CheckboxInput) {
            values.put(true, "true");
            values.put(false, "false");
        } else if (field instanceof ChoiceInput choice && !choice.multiple()) {
            choice.options()
                    .values()
                    .forEach(option -> values.put(option.value(), option.label().english()));
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private static Stream<XmlElement> outputs(Node task) {
        return task.element().all().filter(element -> element.is(CAMUNDA, "outputParameter"));
    }

    private Optional<Map<Object, String>> output(Node task, XmlElement parameter) {
        var output = OUTPUT.matcher(parameter.text());
        return output.matches()
                ? DecisionTable.named(reading, Objects.toString(task.camunda("decisionRef"), ""))
                        .flatMap(table -> table.answers(output.group(1)))
                : Optional.empty();
    }

    private Set<String> setOtherwise() {
        var steps = reading.enterprise().steps();
        var byStep = drawing.nodes("serviceTask")
                .flatMap(task -> steps.getOrDefault(KnownSteps.stepOf(task), List.of()).stream());
        var byElement =
                drawing.elements().filter(element -> !isOutputOfTable(element)).flatMap(Writers::named);
        return Stream.concat(byStep, byElement).collect(Collectors.toSet());
    }

    private static boolean isOutputOfTable(XmlElement element) {
        return element.is(CAMUNDA, "outputParameter")
                && OUTPUT.matcher(element.text()).matches();
    }
}
