package org.optr.audit.ui.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.optr.audit.search.AuditSearch;
import org.optr.audit.search.FoundCase;
import org.optr.shared.SubjectDirectory.Subject;
import org.optr.ui.Formats;
import org.optr.ui.StatusBadge;
import org.optr.ui.TypeMark;

/** The cases in which something was found, the newest first. */
final class CaseList extends UnorderedList {

    static final int MOST = 50;

    CaseList(AuditSearch search, FacetWords words, List<FoundCase> cases) {
        addClassName("search-cases");
        getElement().setAttribute("aria-label", getTranslation("search.cases"));
        var shown = cases.subList(0, Math.min(MOST, cases.size()));
        var subjects = search.subjects(shown.stream().map(FoundCase::subject).toList());
        var processes = words.processes(
                shown.stream().map(FoundCase::process).filter(Objects::nonNull).toList());
        shown.forEach(found -> add(row(found, subjects.get(found.subject()), processes)));
    }

    private ListItem row(FoundCase found, @Nullable Subject subject, Map<String, String> processes) {
        var kind = found.subject().kind();
        var title = subject == null
                ? getTranslation("search.subject-gone", getTranslation(StatusBadge.key(kind)))
                : subject.title();
        var link = new Anchor("audit/cases/" + found.run(), title);
        link.addClassNames("strong", "ellipsis");
        var process = new Span(found.process() == null ? "" : processes.get(found.process()));
        process.addClassName("secondary");
        var entries = new Span(getTranslation("search.case-entries", found.entries()));
        entries.addClassName("secondary");
        var time = new Span(Formats.current().dateTime(found.newest()));
        time.addClassNames("secondary", "time");
        return new ListItem(new TypeMark(kind), link, process, entries, time);
    }
}
