package org.optr.workbench.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.optr.engine.ModelLibrary.Version;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.ui.Formats;
import org.optr.ui.Panel;
import org.optr.ui.StatusBadge;
import org.optr.ui.TableScroll;

/** Every version of a package, the newest first, and what can be done with an earlier one. */
final class VersionsPanel extends Panel {

    private static final int SHORT_HASH = 12;

    private final Map<PersonId, PersonSummary> publishers;
    private final ProcessActions actions;
    private final Version inUse;
    private final NativeTable table = new NativeTable();

    VersionsPanel(List<Version> versions, Map<PersonId, PersonSummary> publishers, ProcessActions actions) {
        this.publishers = publishers;
        this.actions = actions;
        inUse = versions.get(0);
        addClassName("versions");
        table.addClassName("tb");
        table.getElement().setAttribute("aria-label", getTranslation("library.tab.versions"));
        var head = table.getHead().addRow();
        for (var column : List.of("version", "state", "published-by", "published", "running", "hash")) {
            var cell = head.addHeaderCell();
            cell.setText(getTranslation("library." + column));
            cell.setClassName("num", column.equals("running"));
        }
        head.addHeaderCell();
        versions.forEach(this::row);
        var scroll = new TableScroll(table);
        add(scroll);
    }

    private void row(Version version) {
        var formats = Formats.current();
        var publisher = version.publishedBy() == null ? null : publishers.get(version.publishedBy());
        var row = table.getBody().addRow();
        row.addHeaderCell()
                .add(new Anchor(
                        ProcessNavigation.path(version.name(), version.id()),
                        getTranslation("library.version-number", version.number())));
        row.addDataCell()
                .add(new StatusBadge(version.equals(inUse) ? VersionState.IN_USE : VersionState.EARLIER).plain());
        row.addDataCell().add(VersionWords.publisher(version, publisher));
        row.addDataCell().setText(formats.dateTime(version.since()));
        var cases = row.addDataCell();
        cases.setText(formats.number(version.runningCases()));
        cases.addClassName("num");
        row.addDataCell().add(hash(version.hash()));
        var cell = row.addDataCell();
        cell.addClassName("row-actions");
        if (!version.equals(inUse)) {
            cell.add(comparison(version));
            actions.move(version, inUse).ifPresent(cell::add);
            actions.rollBack(version).ifPresent(cell::add);
        }
    }

    private Anchor comparison(Version version) {
        return new Anchor(
                ProcessNavigation.comparison(
                        version.name(), version.id().value(), inUse.id().value()),
                getTranslation("library.compare"));
    }

    private static Span hash(String hash) {
        var words = new Span(hash.substring(0, SHORT_HASH));
        words.setTitle(hash);
        words.addClassName("hash");
        return words;
    }
}
