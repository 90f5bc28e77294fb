package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.optr.people.People;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;
import org.optr.workbench.DraftRevision;

/** Which version is being written, and all its savings; one of them can be taken back. */
final class RevisionMenu extends MenuBar {

    private static final int SHOWN = 20;
    private static final Duration BEGINNING = Duration.ofSeconds(2);

    private final People people;
    private final MenuItem item;

    RevisionMenu(People people, int number) {
        this.people = people;
        addThemeVariants(MenuBarVariant.LUMO_SMALL);
        item = addItem(new Span(
                Lucide.HISTORY.create(14),
                new Span(getTranslation("editor.version", number)),
                Lucide.CHEVRON_DOWN.create(13)));
        item.setAriaLabel(getTranslation("editor.version-menu", number));
    }

    /**
     * The files with which the draft began were saved one after the other: together they are one line.
     *
     * @param begun when the draft was begun
     * @param restore hears which revision to take back; nothing is offered to whoever only reads
     */
    void show(List<DraftRevision> history, Instant begun, boolean editable, IntConsumer restore) {
        var menu = item.getSubMenu();
        menu.removeAll();
        var formats = Formats.current();
        var written = history.stream().filter(each -> each.savedAt().isAfter(begun.plus(BEGINNING)));
        var beginning = history.stream()
                .filter(each -> !each.savedAt().isAfter(begun.plus(BEGINNING)))
                .limit(1);
        var shown = Stream.concat(written.limit(SHOWN), beginning).toList();
        var authors = people.find(shown.stream().map(DraftRevision::savedBy).toList());
        shown.forEach(revision -> {
            var author = authors.get(revision.savedBy());
            var who = author == null ? "" : author.name();
            var key = revision.removed() ? "editor.revision-removed" : "editor.revision";
            var line = menu.addItem(
                    getTranslation(key, formats.dateTime(revision.savedAt()), who, revision.file()),
                    click -> restore.accept(revision.number()));
            line.setEnabled(editable && !revision.equals(history.get(0)));
        });
    }
}
