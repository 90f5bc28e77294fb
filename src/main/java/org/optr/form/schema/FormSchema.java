package org.optr.form.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.optr.engine.Feel;

/** A Camunda Form: {@code forms/<id>.form}. */
public record FormSchema(String id, List<FormComponent> components) {

    /** @throws FormSchemaInvalid naming every place that cannot be read */
    public static FormSchema parse(String json) {
        return FormSchemaReader.read(json);
    }

    /** Returns every component, containers before what they hold. */
    public Stream<FormComponent> all() {
        return components.stream().flatMap(FormSchema::withChildren);
    }

    /** Returns, by name, what a submission has at its top: fields, and the containers that hold others under a path. */
    public Map<String, FormComponent> submitted() {
        var found = new LinkedHashMap<String, FormComponent>();
        collect(components, found);
        return found;
    }

    private static void collect(List<FormComponent> components, Map<String, FormComponent> found) {
        for (var component : components) {
            var path = Occurrence.ownPath(component).parts();
            if (!path.isEmpty()) {
                found.putIfAbsent(String.valueOf(path.get(0)), component);
            } else if (component instanceof FormComponent.Container container) {
                collect(container.components(), found);
            }
        }
    }

    /** Returns the decision that the form asks for, if it asks for one. */
    public Optional<Decision> decision() {
        return Decision.of(this);
    }

    /** Whether the facts of a name may decide what is accepted, and not only what is shown. */
    public boolean judgesBy(String name) {
        return Judged.reads(this, name);
    }

    /** Returns one problem for each text that the language, such as {@code zh_CN}, lacks: the text is its first argument. */
    public List<FormProblem> missingTranslations(String language) {
        return FormCheck.missingTranslations(this, language);
    }

    /** Returns one problem for each expression that FEEL does not accept. */
    public List<FormProblem> refusedExpressions(Feel feel) {
        return FormCheck.refusedExpressions(this, feel);
    }

    private static Stream<FormComponent> withChildren(FormComponent component) {
        return component instanceof FormComponent.Container container
                ? Stream.concat(
                        Stream.of(component), container.components().stream().flatMap(FormSchema::withChildren))
                : Stream.of(component);
    }
}
