package org.optr.form.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.form.schema.FormComponent.Container;
import org.optr.form.schema.FormComponent.DynamicList;
import org.optr.form.schema.FormComponent.Field;
import org.optr.form.schema.FormComponent.Unsupported;

/**
 * A component at one place: once, or once for each row of the lists around it.
 *
 * @param path of its value or, for a container, of what it holds
 * @param rows the rows around it, outermost first
 */
public record Occurrence(FormComponent component, @Nullable Occurrence parent, DataPath path, List<DataPath> rows) {

    /** Returns a component below a container's path. */
    public static Occurrence of(
            FormComponent component, @Nullable Occurrence parent, DataPath prefix, List<DataPath> rows) {
        return new Occurrence(component, parent, prefix.then(ownPath(component)), rows);
    }

    /** Returns every occurrence with the data's number of rows, containers before what they hold. */
    static List<Occurrence> all(FormSchema schema, Map<String, @Nullable Object> data) {
        var all = new ArrayList<Occurrence>();
        collect(schema.components(), null, DataPath.ROOT, List.of(), data, all);
        return all;
    }

    private static void collect(
            List<FormComponent> components,
            @Nullable Occurrence parent,
            DataPath prefix,
            List<DataPath> rows,
            Map<String, @Nullable Object> data,
            List<Occurrence> all) {
        for (var component : components) {
            var occurrence = of(component, parent, prefix, rows);
            all.add(occurrence);
            if (component instanceof DynamicList list) {
                var count = occurrence.path.get(data) instanceof List<?> items ? items.size() : 0;
                for (var i = 0; i < count; i++) {
                    var row = occurrence.path.row(i);
                    collect(list.components(), occurrence, row, plus(rows, row), data, all);
                }
            } else if (component instanceof Container container) {
                collect(container.components(), occurrence, occurrence.path, rows, data, all);
            }
        }
    }

    static List<DataPath> plus(List<DataPath> rows, DataPath row) {
        var more = new ArrayList<>(rows);
        more.add(row);
        return List.copyOf(more);
    }

    /** Returns the key of a field, the path of a container, nothing for what holds no data. */
    static DataPath ownPath(FormComponent component) {
        if (component instanceof Field field) {
            return field.entry().key();
        }
        if (component instanceof Unsupported unsupported && unsupported.key() != null) {
            return unsupported.key();
        }
        return component instanceof Container container ? container.path() : DataPath.ROOT;
    }

    public Place place() {
        return new Place(component.basics().id(), rows);
    }

    /** Names an occurrence: the component and the rows around it. */
    public record Place(String component, List<DataPath> rows) {}
}
