package org.optr.workbench.ui.move;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.optr.shared.SubjectDirectory.SubjectTitle;
import org.optr.shared.SubjectRef;
import org.optr.ui.TableScroll;
import org.optr.workbench.move.MoveSummary;
import org.optr.workbench.move.MovedCase;

/** The cases of a move, those that need attention first, a page at a time. */
final class CaseTable extends TableScroll {

    private static final int PAGE = 50;
    private static final int SHORT = 8;

    private final NativeTable table = new NativeTable();
    private final transient MoveServices services;
    private final transient MoveSummary move;
    private final transient CaseWords words;
    private final Button more = new Button(getTranslation("move.more"), click -> load());
    private int page;

    CaseTable(MoveServices services, MoveSummary move, CaseWords words) {
        this.services = services;
        this.move = move;
        this.words = words;
        table.addClassNames("tb", "move-cases");
        table.getElement().setAttribute("aria-label", getTranslation("move.cases"));
        var head = table.getHead().addRow();
        for (var column : List.of("case", "outcome", "why")) {
            head.addHeaderCell().setText(getTranslation("move.column." + column));
        }
        more.addThemeNames("small", "tertiary");
        add(table, more);
        load();
    }

    private void load() {
        var cases = services.moves().cases(move.id(), page++, PAGE);
        var titles = services.titles()
                .of(cases.stream()
                        .flatMap(moved -> Stream.ofNullable(moved.subject()))
                        .toList());
        cases.forEach(moved -> row(moved, titles));
        more.setVisible(cases.size() == PAGE && (long) page * PAGE < move.total());
    }

    private void row(MovedCase moved, Map<SubjectRef, SubjectTitle> titles) {
        var row = table.getBody().addRow();
        row.addHeaderCell().add(name(moved, titles));
        var look = CaseWords.look(moved.outcome());
        var outcome = new Span(look.icon().create(12), new Span(words.outcome(moved, move.trial())));
        outcome.addClassNames("badge", "plain", look.className());
        row.addDataCell().add(outcome);
        row.addDataCell().setText(words.reason(moved));
    }

    /** Leads to what a case is about, for those who may see that. */
    private Component name(MovedCase moved, Map<SubjectRef, SubjectTitle> titles) {
        return Optional.ofNullable(moved.subject())
                .map(titles::get)
                .<Component>map(subject -> new Anchor(subject.link(), subject.title()))
                .orElseGet(() ->
                        new Span(getTranslation("move.case", moved.run().value().substring(0, SHORT))));
    }
}
