package org.optr.project.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.optr.project.PlanDifferences;
import org.optr.ui.Lucide;

/** What differs between two plans: what was, and what shall be. */
final class DifferenceList extends Div {

    DifferenceList(PlanDifferences differences, Signatures signatures) {
        addClassName("differences");
        var lines = new DifferenceWords(signatures, key -> getTranslation(key)).lines(differences);
        lines.forEach(line -> add(row(line)));
        if (lines.isEmpty()) {
            add(Rows.quiet(getTranslation("project.differences.none")));
        }
    }

    private Div row(DifferenceWords.Line line) {
        var row = new Div(mark(line), new Span(line.what()));
        row.addClassName("change");
        if (!line.before().isEmpty()) {
            row.add(part("before", line.before()));
        }
        if (!line.after().isEmpty()) {
            row.add(part("after", line.after()));
        }
        return row;
    }

    private Span mark(DifferenceWords.Line line) {
        var kind = line.before().isEmpty() ? "added" : line.after().isEmpty() ? "removed" : "changed";
        var icon = line.before().isEmpty() ? Lucide.PLUS : line.after().isEmpty() ? Lucide.MINUS : Lucide.PENCIL;
        var mark = new Span(icon.create(12), new Span(getTranslation("project.difference." + kind)));
        mark.addClassNames("mark", kind);
        return mark;
    }

    private static Span part(String name, String text) {
        var part = new Span(text);
        part.addClassName(name);
        return part;
    }
}
