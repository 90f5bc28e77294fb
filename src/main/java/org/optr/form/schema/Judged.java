package org.optr.form.schema;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.form.schema.FormComponent.ChoiceInput;
import org.optr.form.schema.FormComponent.DynamicList;
import org.optr.form.schema.FormComponent.Field;
import org.optr.form.schema.FormComponent.Group;
import org.optr.form.schema.FormComponent.Unsupported;

/** The part of a form by which submissions are judged: its fields and what holds them, without what is only shown. */
final class Judged {

    /** Through these an expression reaches all data. */
    private static final Set<String> EVERYTHING = Set.of("this", "parent");

    static FormSchema of(FormSchema schema) {
        return new FormSchema(schema.id(), fields(schema.components()));
    }

    private static List<FormComponent> fields(List<FormComponent> components) {
        return components.stream().map(Judged::fields).filter(Objects::nonNull).toList();
    }

    private static @Nullable FormComponent fields(FormComponent component) {
        if (component instanceof Group group) {
            return new Group(group.basics(), group.path(), fields(group.components()), group.outline());
        }
        if (component instanceof DynamicList list) {
            return new DynamicList(
                    list.basics(),
                    list.path(),
                    fields(list.components()),
                    list.outline(),
                    list.allowAddRemove(),
                    list.defaultRepetitions());
        }
        return component instanceof Field || component instanceof Unsupported ? component : null;
    }

    /** Whether the data of a name may decide what is accepted; rather yes than no: FEEL needs no space around a name. */
    static boolean reads(FormSchema schema, String name) {
        return of(schema)
                .all()
                .flatMap(component -> Stream.concat(paths(component), FormCheck.expressions(component)))
                .anyMatch(text -> text.contains(name) || EVERYTHING.stream().anyMatch(text::contains));
    }

    private static Stream<String> paths(FormComponent component) {
        var path = Stream.of(Occurrence.ownPath(component).toString());
        return component instanceof ChoiceInput choice
                ? Stream.concat(path, Stream.ofNullable(choice.options().key()))
                : path;
    }

    private Judged() {}
}
