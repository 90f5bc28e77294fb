package org.optr.project.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.optr.project.HandOverCheck;
import org.optr.project.HandOverEntry;
import org.optr.ui.Formats;
import org.optr.ui.Look;
import org.optr.ui.Lucide;
import org.optr.ui.Note;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.StatusBadge;

/** The hand-over checklist, how long the project helps afterwards, and what operations said. */
final class HandOverPanel extends Panel {

    private final boolean open;

    HandOverPanel(HandOverEntry handOver, Signatures signatures, Consumer<HandOverCheck> edit, Runnable careUntil) {
        addClassName("hand-over");
        open = handOver.mayPrepare();
        var clear = handOver.checks().stream().filter(HandOverCheck::clear).count();
        var header = new SectionHeader(getTranslation("project.hand-over"), null);
        header.add(Rows.numbers(getTranslation(
                "project.hand-over.clear", clear, handOver.checks().size())));
        add(header);
        if (handOver.answer() != null) {
            var key = handOver.accepted() ? "project.hand-over.accepted-by" : "project.hand-over.sent-back-by";
            add(new Note(
                    handOver.accepted() ? Look.DONE : Look.AT_RISK,
                    signatures.words(key, handOver.answer()),
                    handOver.answer().comment()));
        }
        handOver.checks().forEach(check -> add(row(check, () -> edit.accept(check))));
        var until = handOver.afterCareUntil();
        var care = Rows.row(
                Rows.words(getTranslation("field.after-care-until")),
                Rows.numbers(until == null ? "–" : Formats.current().date(until)));
        edit(care, careUntil);
        add(care);
    }

    private Div row(HandOverCheck check, Runnable edit) {
        var look = check.done() ? Look.DONE : check.clear() ? Look.ON_TRACK : Look.DRAFT;
        var state = check.done()
                ? "project.hand-over.done"
                : check.clear() ? "project.hand-over.not-needed" : "project.hand-over.to-do";
        var badge = new Span(look.icon().create(12), new Span(getTranslation(state)));
        badge.addClassNames("badge", "plain", look.className());
        var row = Rows.row(Rows.words(getTranslation(StatusBadge.key(check.topic())), check.note()), badge);
        edit(row, edit);
        return row;
    }

    private void edit(Div row, Runnable edit) {
        if (open) {
            row.add(Rows.small("action.edit", Lucide.PENCIL, edit));
        }
    }
}
