package org.optr.audit.ui.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.audit.retention.RemovedCase;
import org.optr.audit.search.CaseOutline;
import org.optr.audit.search.Facet;
import org.optr.audit.search.FoundCase;
import org.optr.audit.search.FoundFigures.Count;
import org.optr.audit.ui.HistoryWords;
import org.optr.shared.SubjectDirectory.Subject;
import org.optr.shared.SubjectRef;
import org.optr.ui.Formats;
import org.optr.ui.StatusBadge;
import org.optr.ui.TypeMark;

/** The cases in which something was found, the newest first. */
final class CaseList extends UnorderedList {

    static final int MOST = 50;

    private static final int REFERENCE = 8;

    CaseList(SearchServices services, List<FoundCase> cases) {
        var search = services.search();
        var words = services.words();
        addClassName("search-cases");
        getElement().setAttribute("aria-label", getTranslation("search.cases"));
        var shown = cases.subList(0, Math.min(MOST, cases.size()));
        var runs = shown.stream().map(FoundCase::run).toList();
        var outlines = search.outlines(runs);
        var removed = services.removed().among(runs);
        var rows = shown.stream()
                .map(found -> new Row(found, outlines.get(found.run()), removed.get(found.run())))
                .toList();
        var subjects = search.subjects(rows.stream().map(Row::subject).toList());
        var processes = words.processes(
                rows.stream().map(Row::process).filter(Objects::nonNull).toList());
        var decisions = words.of(
                Facet.DECISION,
                rows.stream()
                        .map(Row::decision)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(decision -> new Count(decision, 0, false))
                        .toList());
        rows.forEach(row -> add(item(row, subjects.get(row.subject()), processes, decisions)));
    }

    private ListItem item(
            Row row, @Nullable Subject subject, Map<String, String> processes, Map<String, String> decisions) {
        var kind = row.subject().kind();
        var title = subject == null
                ? getTranslation("search.subject-gone", getTranslation(StatusBadge.key(kind)))
                : subject.title();
        var link = new Anchor("audit/cases/" + row.run(), title);
        link.addClassNames("strong", "ellipsis");
        var reference = secondary(getTranslation("search.case.reference", shortened(row.run())));
        reference.setTitle(row.run());
        var about = new Div(link, reference);
        Optional.ofNullable(row.removed()).map(RemovedMark::new).ifPresent(about::add);
        about.addClassName("about");
        var time = secondary(Formats.current().dateTime(row.found().newest()));
        time.addClassName("time");
        return new ListItem(
                new TypeMark(kind),
                about,
                secondary(row.process() == null ? "" : processes.getOrDefault(row.process(), "")),
                secondary(outcome(row.outline(), decisions)),
                secondary(getTranslation("search.case-entries", row.found().entries())),
                time);
    }

    /** Says whether and when the case ended, and what was decided last. */
    private String outcome(@Nullable CaseOutline outline, Map<String, String> decisions) {
        if (outline == null) {
            return "";
        }
        var endedAt = outline.endedAt();
        var end = endedAt == null
                ? getTranslation("search.case.running")
                : getTranslation(
                        "search.case.ended",
                        HistoryWords.event(Objects.toString(outline.end())),
                        Formats.current().dateTime(endedAt));
        return outline.decision() == null
                ? end
                : getTranslation("search.case.decided", end, decisions.get(outline.decision()));
    }

    private static String shortened(String run) {
        return run.substring(0, Math.min(REFERENCE, run.length()));
    }

    private static Span secondary(String words) {
        var span = new Span(words);
        span.addClassName("secondary");
        return span;
    }

    /**
     * @param outline null where the index does not know the case's beginning yet
     * @param removed null where the engine still has its history
     */
    private record Row(FoundCase found, @Nullable CaseOutline outline, @Nullable RemovedCase removed) {

        String run() {
            return found.run();
        }

        SubjectRef subject() {
            return outline == null ? found.subject() : outline.subject();
        }

        @Nullable String process() {
            return found.process() != null || outline == null ? found.process() : outline.process();
        }

        @Nullable String decision() {
            return outline == null ? null : outline.decision();
        }
    }
}
