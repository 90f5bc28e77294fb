package org.optr.audit.ui.search;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.audit.retention.RemovedCase;
import org.optr.audit.search.AuditQuery;
import org.optr.audit.search.FoundEntry;
import org.optr.audit.ui.Names;
import org.optr.people.PersonId;
import org.optr.shared.SubjectDirectory.Subject;
import org.optr.shared.SubjectRef;

/** The entries found, the newest first; earlier ones come when asked for. */
final class EntryList extends Div {

    static final int PAGE = 50;

    private final SearchServices services;
    private final AuditQuery query;
    private final Consumer<AuditQuery> next;
    private final UnorderedList rows = new UnorderedList();
    private final Button earlier = new Button(getTranslation("history.earlier"), click -> showEarlier());
    private @Nullable FoundEntry last;

    EntryList(SearchServices services, AuditQuery query, Consumer<AuditQuery> next) {
        this.services = services;
        this.query = query;
        this.next = next;
        addClassName("search-entries");
        rows.getElement().setAttribute("aria-label", getTranslation("search.entries"));
        earlier.addThemeNames("small");
        add(rows, earlier);
        showEarlier();
    }

    private void showEarlier() {
        var found = services.search().page(query, last, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var names = new Names(
                services.people(),
                shown.stream().flatMap(EntryList::persons).distinct().toList());
        var subjects = services.search()
                .subjects(shown.stream().map(FoundEntry::subject).toList());
        var removed = services.removed()
                .among(shown.stream()
                        .map(FoundEntry::rootCase)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        shown.forEach(entry -> rows.add(row(entry, names, subjects, removed)));
        earlier.setVisible(found.size() > PAGE);
        last = shown.isEmpty() ? last : shown.get(shown.size() - 1);
    }

    private EntryRow row(
            FoundEntry found, Names names, Map<SubjectRef, Subject> subjects, Map<String, RemovedCase> removed) {
        var run = found.rootCase();
        return new EntryRow(
                found,
                names,
                subjects.get(found.subject()),
                run == null ? null : removed.get(run),
                () -> services.proof(found.entry().id()).open(),
                () -> next.accept(query.about(found.subject())));
    }

    private static Stream<PersonId> persons(FoundEntry found) {
        var entry = found.entry();
        return Stream.concat(Stream.of(entry.actor()), Stream.ofNullable(entry.onBehalfOf()));
    }
}
