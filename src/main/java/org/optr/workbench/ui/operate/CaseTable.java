package org.optr.workbench.ui.operate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.optr.engine.RunningCases.CasePage;
import org.optr.engine.RunningCases.CaseStep;
import org.optr.engine.RunningCases.RunningCase;
import org.optr.ui.EmptyState;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.optr.ui.Lucide;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.TableScroll;
import org.optr.workbench.ui.ProcessNavigation;

/** Running cases, failed ones first, a page at a time. */
final class CaseTable extends Panel {

    private final String process;
    private final Function<@Nullable String, CasePage> pages;
    private final Instant now;
    private final NativeTable table = new NativeTable();
    private final Button more = new Button(getTranslation("cases.more"));
    private final TableScroll scroll = new TableScroll(table);
    private final EmptyState empty =
            new EmptyState(Lucide.CIRCLE_CHECK, getTranslation("cases.none"), getTranslation("cases.none.help"));
    private @Nullable String next;

    /** @param pages gives the page after a position */
    CaseTable(String process, Function<@Nullable String, CasePage> pages, Instant now) {
        this.process = process;
        this.pages = pages;
        this.now = now;
        table.addClassName("tb");
        table.getElement().setAttribute("aria-label", getTranslation("cases.title"));
        var head = table.getHead().addRow();
        for (var column : List.of("case", "state", "step", "since", "waiting-for", "version")) {
            head.addHeaderCell().setText(getTranslation("cases." + column));
        }
        more.addClickListener(click -> append());
        var foot = new Div(more);
        foot.addClassName("more");
        add(new SectionHeader(getTranslation("cases.title"), null), empty, scroll, foot);
    }

    /** Begins again with the first page. */
    void load() {
        table.getBody().removeAllRows();
        next = null;
        append();
    }

    private void append() {
        var page = pages.apply(next);
        next = page.next();
        page.cases().forEach(this::row);
        more.setVisible(next != null);
        var isEmpty = table.getBody().getRowCount() == 0;
        scroll.setVisible(!isEmpty);
        empty.setVisible(isEmpty && next == null);
    }

    private void row(RunningCase running) {
        var row = table.getBody().addRow();
        row.addHeaderCell().add(new Anchor(ProcessNavigation.caseOf(process, running.id()), CaseWords.title(running)));
        row.addDataCell().add(CaseWords.state(running.state()).plain());
        row.addDataCell().setText(join(running, step -> Languages.name(step.name())));
        row.addDataCell().setText(since(running));
        row.addDataCell().setText(join(running, step -> String.join(", ", step.waitingFor())));
        row.addDataCell().setText(Formats.current().number(running.version()));
    }

    private String since(RunningCase running) {
        var since = running.steps().stream().map(CaseStep::since).min(Instant::compareTo);
        return Formats.current().ago(since.orElse(running.startedAt()), now);
    }

    private static String join(RunningCase running, Function<CaseStep, String> words) {
        return running.steps().stream()
                .map(words)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
