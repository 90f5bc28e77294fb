package org.optr.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.workbench.compare.Difference.Change;

/** What a change changes, in sentences, and the way to the drawings side by side. */
final class DifferencesPanel extends Panel {

    DifferencesPanel(ProposedChange change) {
        var told = change.differences().stream()
                .filter(each -> each.change() != Change.MOVED)
                .toList();
        var links = change.comparison()
                .map(link -> List.<Component>of(new Anchor(link, getTranslation("compare.side-by-side"))))
                .orElse(List.of());
        add(new SectionHeader(getTranslation("compare.changes"), told.size(), links.toArray(Component[]::new)));
        told.forEach(each -> add(new DifferenceRow(each)));
        var moved = change.differences().size() - told.size();
        if (moved > 0) {
            add(line("compare.only-moved", moved));
        }
        if (change.base().isEmpty()) {
            add(line("compare.all-new", 0));
        }
    }

    private Paragraph line(String words, int number) {
        var line = new Paragraph(getTranslation(words, number));
        line.addClassName("finding-counts");
        return line;
    }
}
