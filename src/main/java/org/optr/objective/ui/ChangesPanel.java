package org.optr.objective.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.optr.objective.ContentChange;
import org.optr.ui.Lucide;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** What an owner changed since somebody asked for it. */
final class ChangesPanel extends Panel {

    private final ChangeWords words = new ChangeWords(this::getTranslation);

    ChangesPanel(List<ContentChange> changes) {
        addClassName("changes");
        add(new SectionHeader(getTranslation("objective.changes"), changes.size()));
        changes.forEach(change -> add(row(change)));
    }

    private Div row(ContentChange change) {
        var row = new Div(mark(change.kind()), new Span(words.what(change)));
        row.addClassName("change");
        value(row, "before", words.value(change.field(), change.before()));
        if (change.before() != null && change.after() != null) {
            row.add(Lucide.ARROW_RIGHT.create(12));
        }
        value(row, "after", words.value(change.field(), change.after()));
        return row;
    }

    private Span mark(ContentChange.Kind kind) {
        return switch (kind) {
            case KEY_RESULT_ADDED -> mark(Lucide.PLUS, "change.added", "added");
            case KEY_RESULT_REMOVED -> mark(Lucide.MINUS, "change.removed", "removed");
            case FIELD_CHANGED, KEY_RESULT_CHANGED -> mark(Lucide.PENCIL, "change.changed", "changed");
        };
    }

    private Span mark(Lucide icon, String word, String className) {
        var mark = new Span(icon.create(12), new Span(getTranslation(word)));
        mark.addClassNames("mark", className);
        return mark;
    }

    private static void value(Div row, String className, String text) {
        if (!text.isEmpty()) {
            var value = new Span(text);
            value.addClassName(className);
            row.add(value);
        }
    }
}
