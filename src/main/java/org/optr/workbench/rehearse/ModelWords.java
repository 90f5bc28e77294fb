package org.optr.workbench.rehearse;

import static org.optr.engine.XmlElement.CAMUNDA;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelPackage;
import org.optr.engine.ModelPackage.FileKind;
import org.optr.engine.XmlElement;
import org.optr.form.schema.FormComponent;
import org.optr.form.schema.FormComponent.ChoiceInput;
import org.optr.form.schema.FormComponent.DateInput;
import org.optr.form.schema.FormSchema;
import org.optr.form.schema.FormSchemaInvalid;
import org.optr.form.schema.Words;
import org.optr.shared.RuleViolation;
import org.optr.workbench.rehearse.DataWords.DataWord;
import org.springframework.stereotype.Component;

/**
 * Finds what a model calls its data: a variable is what the form calls the field that becomes it, else what a table calls the
 * column that reads it, else the field of its name in any form.
 */
@Component
class ModelWords {

    private final ModelChecks checks;

    ModelWords(ModelChecks checks) {
        this.checks = checks;
    }

    /** Leaves out files that cannot be read now. */
    DataWords of(ModelPackage models) {
        var fields = new LinkedHashMap<String, Map<String, DataWord>>();
        models.files(FileKind.FORM).forEach((file, form) -> fields.put(file.replaceAll("\\.form$", ""), fields(form)));
        var variables = new HashMap<String, DataWord>();
        elements(models, FileKind.BPMN)
                .filter(element -> element.name().getLocalPart().equals("userTask"))
                .forEach(task -> addWritten(task, fields, variables));
        elements(models, FileKind.DMN).forEach(element -> addColumn(element, variables));
        fields.values().forEach(form -> form.forEach(variables::putIfAbsent));
        return new DataWords(variables, fields);
    }

    private Stream<XmlElement> elements(ModelPackage models, FileKind kind) {
        return models.files(kind).values().stream().flatMap(file -> {
            try {
                return checks.read(file).all();
            } catch (RuleViolation unreadable) {
                return Stream.of();
            }
        });
    }

    private static Map<String, DataWord> fields(String form) {
        var words = new HashMap<String, DataWord>();
        try {
            FormSchema.parse(form).submitted().forEach((key, component) -> words.put(key, word(component)));
        } catch (FormSchemaInvalid unreadable) {
            return Map.of();
        }
        return words;
    }

    private static DataWord word(FormComponent component) {
        var options = new HashMap<String, Map<String, String>>();
        if (component instanceof ChoiceInput choice) {
            choice.options()
                    .values()
                    .forEach(option -> options.put(
                            String.valueOf(option.value()), option.label().byLanguage()));
        }
        return new DataWord(label(component.basics().label()), options, component instanceof DateInput);
    }

    private static Map<String, String> label(Words words) {
        return words.isEmpty() ? Map.of() : words.byLanguage();
    }

    private static void addWritten(
            XmlElement task, Map<String, Map<String, DataWord>> fields, Map<String, DataWord> variables) {
        var form = fields.getOrDefault(Objects.toString(task.attribute(CAMUNDA, "formRef"), ""), Map.of());
        task.all()
                .filter(element ->
                        element.is(CAMUNDA, "property") && "process-data".equals(element.attribute("", "name")))
                .flatMap(data -> Stream.of(Objects.toString(data.attribute("", "value"), "")
                        .strip()
                        .split("\\s*,\\s*", -1)))
                .map(entry -> entry.split("\\s+as\\s+", 2))
                .forEach(entry -> add(entry[entry.length - 1], form.get(entry[0]), variables));
    }

    private static void add(String variable, @Nullable DataWord word, Map<String, DataWord> variables) {
        if (word != null) {
            variables.putIfAbsent(variable, word);
        }
    }

    /** A column of a table has a label in one language. */
    private static void addColumn(XmlElement element, Map<String, DataWord> variables) {
        var label = element.attribute("", "label");
        if (label == null || label.isBlank()) {
            return;
        }
        var word = new DataWord(Map.of("en", label), Map.of(), false);
        if (element.name().getLocalPart().equals("output")) {
            add(Objects.toString(element.attribute("", "name"), ""), word, variables);
        } else if (element.name().getLocalPart().equals("input")) {
            element.all()
                    .filter(child -> child.name().getLocalPart().equals("inputExpression"))
                    .flatMap(XmlElement::all)
                    .map(XmlElement::text)
                    .filter(text -> !text.isEmpty())
                    .forEach(variable -> add(variable, word, variables));
        }
    }
}
