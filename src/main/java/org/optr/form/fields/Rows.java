package org.optr.form.fields;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Lays parts out as form-js does: those of one row side by side on a grid of 16 columns. */
final class Rows {

    private static final int COLUMNS = 16;

    static List<Div> layOut(List<? extends Part> parts) {
        var rows = new ArrayList<Div>();
        for (var i = 0; i < parts.size(); ) {
            var end = endOfRow(parts, i);
            rows.add(row(parts.subList(i, end)));
            i = end;
        }
        return rows;
    }

    private static int endOfRow(List<? extends Part> parts, int start) {
        var name = parts.get(start).occurrence().component().basics().row();
        var end = start + 1;
        while (name != null
                && end < parts.size()
                && Objects.equals(
                        name, parts.get(end).occurrence().component().basics().row())) {
            end++;
        }
        return end;
    }

    private static Div row(List<? extends Part> parts) {
        var row = new Div();
        row.addClassName("form-row");
        var taken = parts.stream().mapToInt(Rows::columns).sum();
        var open = (int) parts.stream().filter(part -> columns(part) == 0).count();
        var share = open == 0 ? 0 : Math.max((COLUMNS - taken) / open, 1);
        for (var part : parts) {
            var cell = part.component();
            var span = columns(part) == 0 ? share : columns(part);
            cell.getElement().getStyle().set("--form-columns", String.valueOf(span));
            row.add(cell);
        }
        return row;
    }

    private static int columns(Part part) {
        return Objects.requireNonNullElse(part.occurrence().component().basics().columns(), 0);
    }

    private Rows() {}
}
