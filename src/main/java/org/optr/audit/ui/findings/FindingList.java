package org.optr.audit.ui.findings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import org.optr.audit.findings.Finding;
import org.optr.audit.findings.FindingMark;
import org.optr.audit.findings.FindingPage;
import org.optr.audit.findings.FindingPage.Shown;
import org.optr.audit.findings.FindingQuery;
import org.optr.audit.findings.FoundFindings;
import org.optr.audit.findings.Trigger.BySubstitute;
import org.optr.audit.findings.Trigger.Changed;
import org.optr.audit.ui.Names;
import org.optr.people.PersonId;
import org.optr.ui.EditorDialog;
import org.optr.ui.EmptyState;
import org.optr.ui.Lucide;

/** The findings, the newest first; earlier ones come when asked for. */
final class FindingList extends Div {

    static final int PAGE = 50;

    private final FindingServices services;
    private final FoundFindings found;
    private final FindingQuery query;
    private final RulesPanel rules;
    private int wanted = PAGE;

    FindingList(FindingServices services, FoundFindings found, FindingQuery query, RulesPanel rules) {
        this.services = services;
        this.found = found;
        this.query = query;
        this.rules = rules;
        addClassName("finding-list");
        show();
    }

    private void show() {
        removeAll();
        var page = services.findings().page(found, query, 0, wanted);
        rules.show(query, page.counts());
        if (page.shown().isEmpty()) {
            add(new EmptyState(
                    Lucide.SHIELD_CHECK, getTranslation("findings.none"), getTranslation("findings.none.help")));
            return;
        }
        add(rows(page));
        if (page.count() > page.shown().size()) {
            var earlier = new Button(getTranslation("history.earlier"), click -> {
                wanted += PAGE;
                show();
            });
            earlier.addThemeNames("small");
            add(earlier);
        }
    }

    private UnorderedList rows(FindingPage page) {
        var rows = new UnorderedList();
        rows.getElement().setAttribute("aria-label", getTranslation("findings.list", page.count()));
        var names = new Names(
                services.people(),
                page.shown().stream().flatMap(FindingList::persons).distinct().toList());
        var subjects = services.search()
                .subjects(page.shown().stream()
                        .map(each -> each.finding().subject())
                        .toList());
        page.shown()
                .forEach(each -> rows.add(
                        new FindingRow(each, names, subjects.get(each.finding().subject()), () -> mark(each))));
        return rows;
    }

    private void mark(Shown each) {
        var mark = each.mark();
        if (mark != null && each.seen()) {
            reopen(each.finding(), mark);
        } else {
            look(each);
        }
    }

    private void look(Shown each) {
        var form = new NoteForm("findings.look.help", false);
        new EditorDialog("findings.look", "findings.look.confirm", form, () -> {
                    services.marks().look(each.finding(), each.mark(), form.note());
                    show();
                })
                .open();
    }

    private void reopen(Finding finding, FindingMark mark) {
        var form = new NoteForm("findings.reopen.help", true);
        new EditorDialog("findings.reopen", "findings.reopen.confirm", form, () -> {
                    services.marks().reopen(finding, mark, form.note());
                    show();
                })
                .open();
    }

    private static Stream<PersonId> persons(Shown each) {
        var finding = each.finding();
        return Stream.of(
                        Stream.of(finding.actor()),
                        Stream.ofNullable(finding.onBehalfOf()),
                        Stream.ofNullable(each.mark()).map(FindingMark::by),
                        Stream.of(finding.trigger()).flatMap(trigger -> {
                            if (trigger instanceof BySubstitute by) {
                                return Stream.of(by.requester());
                            }
                            return trigger instanceof Changed changed ? Stream.of(changed.approver()) : Stream.empty();
                        }))
                .flatMap(persons -> persons);
    }
}
