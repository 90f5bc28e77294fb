package org.optr.form.fields;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.form.schema.DataPath;
import org.optr.form.schema.FormComponent.DynamicList;
import org.optr.form.schema.FormState;
import org.optr.form.schema.FormState.Status;
import org.optr.form.schema.Occurrence;
import org.optr.shared.RuleViolation;
import org.optr.ui.ErrorWords;
import org.optr.ui.Lucide;

/** The same fields once for each row, with rows to add and remove. */
final class ListPart implements Part, Marked {

    private final Occurrence occurrence;
    private final DynamicList list;
    private final Parts factory;
    private final Div box = new Div();
    private final Div rows = new Div();
    private final Span error = new Span();
    private final Button add;
    private List<List<Part>> parts = List.of();

    ListPart(Occurrence occurrence, DynamicList list, Parts factory, Map<String, @Nullable Object> values) {
        this.occurrence = occurrence;
        this.list = list;
        this.factory = factory;
        var label = list.basics().label().in(factory.drawing().formats().locale());
        var title = new Span(label);
        title.addClassName("form-group-title");
        error.addClassName("form-list-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        add = new Button(box.getTranslation("form.add-row"), Lucide.PLUS.create(), click -> addRow());
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add.setVisible(list.allowAddRemove());
        box.addClassNames("form-group", "form-list");
        box.setClassName("outlined", list.outline());
        box.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        box.add(title, rows, error, add);
        build(values);
    }

    private void build(Map<String, @Nullable Object> values) {
        var count = path().get(values) instanceof List<?> items ? items.size() : 0;
        var built = new ArrayList<List<Part>>();
        rows.removeAll();
        for (var i = 0; i < count; i++) {
            var row = path().row(i);
            var around = new ArrayList<>(occurrence.rows());
            around.add(row);
            var fields = factory.of(list.components(), occurrence, row, List.copyOf(around), values);
            built.add(fields);
            rows.add(row(fields, i));
        }
        parts = List.copyOf(built);
    }

    private Div row(List<Part> fields, int index) {
        var fieldsOfRow = new Div();
        fieldsOfRow.addClassName("form-list-fields");
        Rows.layOut(fields).forEach(fieldsOfRow::add);
        var row = new Div(fieldsOfRow);
        row.addClassName("form-list-row");
        row.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", box.getTranslation("form.row", index + 1));
        if (list.allowAddRemove()) {
            var remove = new Button(Lucide.TRASH_2.create(), click -> removeRow(index));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(box.getTranslation("form.remove-row", index + 1));
            remove.setTooltipText(box.getTranslation("form.remove-row", index + 1));
            row.add(remove);
        }
        return row;
    }

    private void addRow() {
        var items = entered();
        items.add(new LinkedHashMap<String, @Nullable Object>());
        rebuild(items);
        parts.get(parts.size() - 1).stream().flatMap(Part::marked).findFirst().ifPresent(Marked::focus);
    }

    private void removeRow(int index) {
        var items = entered();
        items.remove(index);
        rebuild(items);
        add.focus();
    }

    private List<@Nullable Object> entered() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        collect(values);
        return path().get(values) instanceof List<?> items ? new ArrayList<>(items) : new ArrayList<>();
    }

    private void rebuild(List<@Nullable Object> items) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        path().set(values, items);
        build(factory.drawing().completed(values));
        mark(null);
        factory.changed();
    }

    @Override
    public Occurrence occurrence() {
        return occurrence;
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public void show(Status status, FormState state) {
        parts.forEach(row -> row.forEach(part -> Part.show(part, state)));
    }

    @Override
    public void collect(Map<String, @Nullable Object> values) {
        path().set(values, new ArrayList<>());
        for (var i = 0; i < parts.size(); i++) {
            path().row(i).set(values, new LinkedHashMap<>());
            parts.get(i).forEach(part -> part.collect(values));
        }
    }

    @Override
    public Stream<Marked> marked() {
        return Stream.concat(
                Stream.of(this), parts.stream().flatMap(List::stream).flatMap(Part::marked));
    }

    @Override
    public DataPath path() {
        return occurrence.path();
    }

    @Override
    public void mark(@Nullable RuleViolation violation) {
        error.setVisible(violation != null);
        error.setText(violation == null ? "" : ErrorWords.of(violation));
    }

    @Override
    public void focus() {
        add.focus();
    }
}
