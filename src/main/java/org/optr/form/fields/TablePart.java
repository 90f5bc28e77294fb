package org.optr.form.fields;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.optr.form.schema.DataPath;
import org.optr.form.schema.FormComponent.DataTable;
import org.optr.form.schema.FormComponent.DataTable.Column;
import org.optr.form.schema.FormState;
import org.optr.form.schema.FormState.Status;
import org.optr.form.schema.Occurrence;
import org.optr.form.schema.Words;
import org.optr.ui.Formats;

/** Rows of the data as a table, so many at a time. */
final class TablePart implements Part {

    private static final int UNBROKEN = 16;
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\"<>]+");

    private final Occurrence occurrence;
    private final DataTable table;
    private final Formats formats;
    private final ValueWords words;
    private final Div box = new Div();
    private final Element grid = new Element("table").setAttribute("class", "tb");
    private final Span shown = new Span();
    private final Button previous = new Button();
    private final Button next = new Button();
    private final Div pages = new Div(previous, shown, next);
    private List<?> rows = List.of();
    private List<Column> columns = List.of();
    private int first;

    TablePart(Occurrence occurrence, DataTable table, Drawing drawing) {
        this.occurrence = occurrence;
        this.table = table;
        this.formats = drawing.formats();
        this.words = new ValueWords(formats);
        var scroll = new Div();
        scroll.addClassName("form-table-scroll");
        scroll.getElement().setAttribute("tabindex", "0").appendChild(grid);
        pages.addClassName("form-table-pages");
        turn(previous, "form.previous-rows", -table.rowCount());
        turn(next, "form.next-rows", table.rowCount());
        box.addClassNames("panel", "form-table");
        box.add(scroll, pages);
    }

    private void turn(Button button, String key, int step) {
        button.setText(box.getTranslation(key));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClickListener(click -> {
            first += step;
            draw();
        });
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
        rows = status.scope().evaluate(table.rows()) instanceof List<?> list ? list : List.of();
        var expression = table.columnsExpression();
        columns = expression == null ? table.columns() : computed(status.scope().evaluate(expression));
        first = first < rows.size() ? first : 0;
        draw();
    }

    private static List<Column> computed(@Nullable Object list) {
        return list instanceof List<?> items
                ? items.stream()
                        .filter(Map.class::isInstance)
                        .map(item -> (Map<?, ?>) item)
                        .map(item -> new Column(
                                String.valueOf(item.get("key")),
                                new Words(Objects.toString(item.get("label"), ""), Map.of())))
                        .toList()
                : List.of();
    }

    private void draw() {
        grid.removeAllChildren();
        var label = table.basics().label();
        if (!label.isEmpty()) {
            grid.appendChild(new Element("caption").setText(label.in(formats.locale())));
        }
        var head = new Element("tr");
        columns.forEach(column -> head.appendChild(new Element("th")
                .setAttribute("scope", "col")
                .setText(column.label().in(formats.locale()))));
        var body = new Element("tbody");
        grid.appendChild(new Element("thead").appendChild(head), body);
        var last = Math.min(first + table.rowCount(), rows.size());
        rows.subList(first, last).forEach(row -> body.appendChild(row(row)));
        if (rows.isEmpty()) {
            body.appendChild(new Element("tr")
                    .appendChild(new Element("td")
                            .setAttribute("colspan", String.valueOf(Math.max(columns.size(), 1)))
                            .setText(box.getTranslation("form.none"))));
        }
        pages.setVisible(rows.size() > table.rowCount());
        shown.setText(box.getTranslation("form.rows-shown", first + 1, last, rows.size()));
        previous.setEnabled(first > 0);
        next.setEnabled(last < rows.size());
    }

    private Element row(@Nullable Object row) {
        var line = new Element("tr");
        for (var column : columns) {
            var value = DataPath.parse(column.key()).get(row);
            var cell = new Element("td");
            var text = words.of(value);
            line.appendChild(
                    WEB_ADDRESS.matcher(text).matches()
                            ? cell.appendChild(link(text))
                            : style(value, cell.setText(text)));
        }
        return line;
    }

    private static Element link(String address) {
        return new Element("a")
                .setAttribute("href", address)
                .setAttribute("target", "_blank")
                .setAttribute("rel", "noopener noreferrer")
                .setText(address);
    }

    /** A number, a date or a name is never broken into two lines. */
    private static Element style(@Nullable Object value, Element cell) {
        if (value instanceof Number) {
            return cell.setAttribute("class", "num");
        }
        return cell.getText().length() <= UNBROKEN ? cell.setAttribute("class", "short") : cell;
    }
}
