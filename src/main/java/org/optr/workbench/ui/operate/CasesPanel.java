package org.optr.workbench.ui.operate;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.Version;
import org.optr.engine.ProcessKey;
import org.optr.engine.RunningCases;
import org.optr.engine.RunningCases.CasePage;
import org.optr.ui.Languages;

/** Where the cases of a process wait, which of them somebody wants to see, and these. */
final class CasesPanel extends Div {

    private static final int PAGE = 50;

    private final ModelLibrary library;
    private final RunningCases cases;
    private final Version newest;
    private final Div heat = new Div();
    private final CaseFilters filters;
    private final CaseTable table;

    /** @param versions the newest first */
    CasesPanel(ModelLibrary library, RunningCases cases, List<Version> versions, Instant now) {
        this.library = library;
        this.cases = cases;
        this.newest = versions.get(0);
        addClassName("stack");
        filters = new CaseFilters(versions, this::showCases, this::showAll);
        table = new CaseTable(newest.name(), this::page, now);
        add(heat, filters, table);
        showAll();
    }

    private void showAll() {
        var shown = filters.version().orElse(newest);
        var load = cases.load(process(), filters.versionNumber());
        heat.removeAll();
        library.content(shown.id())
                .process()
                .ifPresent(
                        bpmn -> heat.add(new HeatPanel(load, bpmn, Languages.name(shown.title()), filters::showStep)));
        showCases();
    }

    private void showCases() {
        table.load();
    }

    private CasePage page(@Nullable String after) {
        return cases.page(process(), filters.value(), after, PAGE);
    }

    private ProcessKey process() {
        return new ProcessKey(newest.name());
    }
}
