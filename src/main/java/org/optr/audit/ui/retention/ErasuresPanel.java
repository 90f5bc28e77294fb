package org.optr.audit.ui.retention;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.audit.retention.Erasure;
import org.optr.audit.retention.ErasureStatus;
import org.optr.audit.retention.Erasures;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.shared.SubjectTitles;
import org.optr.ui.EmptyState;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.StatusBadge;
import org.optr.ui.TableScroll;

/** Wishes to erase contents of entries, the newest first; an auditor decides here. */
final class ErasuresPanel extends Panel {

    private static final int SHOWN = 100;

    private final Erasures erasures;
    private final People people;
    private final SubjectTitles titles;
    private final boolean decides;

    /** @param decides whether the person may agree or refuse */
    ErasuresPanel(Erasures erasures, People people, SubjectTitles titles, boolean decides) {
        this.erasures = erasures;
        this.people = people;
        this.titles = titles;
        this.decides = decides;
        show();
    }

    private void show() {
        removeAll();
        var found = erasures.newest(SHOWN);
        add(new SectionHeader(getTranslation("erasure.title"), found.size()));
        if (found.isEmpty()) {
            add(new EmptyState(Lucide.TRASH_2, getTranslation("erasure.none"), getTranslation("erasure.none.help")));
            return;
        }
        var names = people.find(found.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.askedBy()), Stream.ofNullable(each.decidedBy())))
                .toList());
        var about = titles.of(found.stream().map(Erasure::subject).toList());
        var table = new PlainTable(
                "erasure.title",
                List.of(
                        "erasure.about",
                        "retention.because",
                        "erasure.asked-by",
                        "erasure.entries",
                        "erasure.status",
                        "erasure.decided-by"));
        found.forEach(each -> table.row(
                AboutSubject.link(each.subject(), about),
                PlainTable.text(each.because()),
                PlainTable.text(
                        who(each.askedBy(), names) + ", " + Formats.current().dateTime(each.askedAt())),
                PlainTable.text(getTranslation("erasure.entries.of", each.erased(), each.entries())),
                new StatusBadge(each.status()).plain(),
                decision(each, names)));
        add(new TableScroll(table));
    }

    private Component decision(Erasure each, Map<PersonId, PersonSummary> names) {
        if (each.status() == ErasureStatus.ASKED) {
            return decides ? buttons(each) : PlainTable.text(getTranslation("erasure.waits"));
        }
        var at = Optional.ofNullable(each.decidedAt()).map(Formats.current()::dateTime);
        return PlainTable.text(
                who(each.decidedBy(), names) + at.map(time -> ", " + time).orElse(""));
    }

    private Div buttons(Erasure each) {
        var agree = new Button(
                getTranslation("erasure.confirm"),
                click -> ConfirmErasure.open(each, () -> {
                    erasures.confirm(each.id());
                    show();
                }));
        var refuse = new Button(
                getTranslation("erasure.refuse"),
                click -> EraseDialog.ask("erasure.refusal", "erasure.refuse", "erasure.refused", because -> {
                    erasures.refuse(each.id(), because);
                    show();
                }));
        agree.addThemeNames("small");
        refuse.addThemeNames("small", "tertiary");
        var buttons = new Div(agree, refuse);
        buttons.addClassName("decide");
        return buttons;
    }

    private static String who(@Nullable PersonId person, Map<PersonId, PersonSummary> names) {
        return Optional.ofNullable(person)
                .map(names::get)
                .map(PersonSummary::name)
                .orElse("–");
    }
}
