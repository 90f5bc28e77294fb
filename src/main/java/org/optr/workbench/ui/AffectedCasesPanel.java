package org.optr.workbench.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.optr.engine.ModelLibrary.Version;
import org.optr.engine.RunningCases.StepLoad;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.TableScroll;

/** How many cases run on which version, and at which steps they wait. */
final class AffectedCasesPanel extends Panel {

    AffectedCasesPanel(List<Version> running, List<StepLoad> waiting) {
        var cases = running.stream().mapToLong(Version::runningCases).sum();
        add(new SectionHeader(getTranslation("back-test.affected"), Math.toIntExact(cases)));
        if (cases == 0) {
            var none = new Paragraph(getTranslation("back-test.affected-none"));
            none.addClassName("finding-counts");
            add(none);
            return;
        }
        var versions = table("back-test.version");
        running.forEach(version ->
                row(versions, getTranslation("library.version-number", version.number()), version.runningCases()));
        add(new TableScroll(versions));
        if (!waiting.isEmpty()) {
            var steps = table("back-test.waits-at");
            waiting.forEach(step -> row(steps, Languages.name(step.name()), step.waiting()));
            add(new TableScroll(steps));
        }
    }

    private NativeTable table(String what) {
        var table = new NativeTable();
        table.addClassName("tb");
        table.getElement().setAttribute("aria-label", getTranslation(what));
        var head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation(what));
        var number = head.addHeaderCell();
        number.setText(getTranslation("back-test.running-cases"));
        number.addClassName("num");
        return table;
    }

    private static void row(NativeTable table, String what, long number) {
        var row = table.getBody().addRow();
        row.addDataCell().setText(what);
        var cell = row.addDataCell();
        cell.setText(Formats.current().number(number));
        cell.addClassName("num");
    }
}
