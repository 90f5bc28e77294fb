package org.optr.audit.ui.retention;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.audit.retention.BeyondCase;
import org.optr.audit.retention.HistoryRemovals;
import org.optr.audit.retention.LegalHold;
import org.optr.audit.retention.LegalHolds;
import org.optr.audit.ui.retention.HoldForm.Choice;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.shared.SubjectDirectory.SubjectTitle;
import org.optr.shared.SubjectRef;
import org.optr.shared.SubjectTitles;
import org.optr.ui.EditorDialog;
import org.optr.ui.EmptyState;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;
import org.optr.ui.Messages;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.TableScroll;

/** Holds on cases; somebody else than who set one lifts it here. */
final class HoldsPanel extends Panel {

    private static final int SHOWN = 100;

    private static final int OFFERED = 50;
    private static final int REFERENCE = 8;

    private final LegalHolds holds;
    private final HistoryRemovals removals;
    private final People people;
    private final SubjectTitles titles;
    private final PersonId reader;

    HoldsPanel(LegalHolds holds, HistoryRemovals removals, People people, SubjectTitles titles, PersonId reader) {
        this.holds = holds;
        this.removals = removals;
        this.people = people;
        this.titles = titles;
        this.reader = reader;
        show();
    }

    private void show() {
        removeAll();
        var found = holds.newest(SHOWN);
        var set = new Button(getTranslation("hold.set"), Lucide.LOCK.create(14), click -> set());
        set.addThemeNames("small");
        add(new SectionHeader(getTranslation("hold.title"), found.size(), set));
        if (found.isEmpty()) {
            add(new EmptyState(Lucide.LOCK, getTranslation("hold.none"), getTranslation("hold.none.help")));
            return;
        }
        var names = people.find(found.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.setBy()), Stream.ofNullable(each.liftedBy())))
                .toList());
        var about = titles.of(found.stream()
                .flatMap(each -> Stream.ofNullable(each.subject()))
                .toList());
        var table = new PlainTable(
                "hold.title",
                List.of("erasure.about", "field.hold-case", "retention.because", "hold.set-by", "hold.lifted-by"));
        found.forEach(each -> table.row(
                AboutSubject.link(each.subject(), about),
                new Anchor("audit/cases/" + each.root().value(), each.root().value()),
                PlainTable.text(each.because()),
                PlainTable.text(
                        who(each.setBy(), names) + ", " + Formats.current().dateTime(each.setAt())),
                lifted(each, names)));
        add(new TableScroll(table));
    }

    private void set() {
        var offered = removals.beyond(OFFERED);
        var about = titles.of(offered.stream()
                .flatMap(each -> Stream.ofNullable(each.subject()))
                .toList());
        var form = new HoldForm(offered.stream()
                .map(each -> new Choice(each.root().value(), words(each, about)))
                .toList());
        new EditorDialog("hold.set", "hold.set", form, () -> {
                    holds.set(form.number(), form.because());
                    Messages.info(UI.getCurrent().getTranslation("hold.set-done"));
                    show();
                })
                .open();
    }

    private String words(BeyondCase each, Map<SubjectRef, SubjectTitle> about) {
        var subject = each.subject();
        var number = each.root().value();
        return getTranslation(
                "hold.choice",
                subject == null ? each.process().value() : AboutSubject.words(subject, about),
                Formats.current().dateTime(each.endedAt()),
                number.substring(0, Math.min(REFERENCE, number.length())));
    }

    private Component lifted(LegalHold each, Map<PersonId, PersonSummary> names) {
        if (each.liftedAt() != null) {
            return PlainTable.text(who(each.liftedBy(), names) + ", "
                    + Formats.current().dateTime(each.liftedAt()) + ": "
                    + Optional.ofNullable(each.liftedBecause()).orElse(""));
        }
        if (each.setBy().equals(reader)) {
            return PlainTable.text(getTranslation("hold.four-eyes"));
        }
        var lift = new Button(
                getTranslation("hold.confirm"),
                click -> EraseDialog.ask("hold.lift", "hold.confirm", "hold.lifted", because -> {
                    holds.lift(each.id(), because);
                    show();
                }));
        lift.addThemeNames("small");
        return lift;
    }

    private static String who(@Nullable PersonId person, Map<PersonId, PersonSummary> names) {
        return Optional.ofNullable(person)
                .map(names::get)
                .map(PersonSummary::name)
                .orElse("–");
    }
}
