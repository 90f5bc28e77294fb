package org.optr.audit.ui.findings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.audit.findings.Finding;
import org.optr.audit.findings.FindingMark;
import org.optr.audit.findings.FindingPage.Shown;
import org.optr.audit.findings.Trigger.Changed;
import org.optr.audit.findings.Trigger.OutsideWork;
import org.optr.audit.search.AuditQuery;
import org.optr.audit.ui.ChangeRow;
import org.optr.audit.ui.Names;
import org.optr.audit.ui.search.SearchLink;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectDirectory.Subject;
import org.optr.ui.CaseReplayLink;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;
import org.optr.ui.StatusBadge;
import org.optr.ui.TypeMark;

/** A finding: by which rule, when, who, about what, what made the rule speak, and what an auditor noted of it. */
final class FindingRow extends ListItem {

    private static final int MOST_CHANGES = 4;
    private static final Set<String> OF_A_DECISION = Set.of("step", "outcome", "comment");

    /** @param subject null where it is no more */
    FindingRow(Shown shown, Names names, @Nullable Subject subject, Runnable mark) {
        addClassName("finding-row");
        var finding = shown.finding();
        var time = new Span(Formats.current().dateTime(finding.at()));
        time.addClassNames("secondary", "time");
        add(time, who(finding, names), what(finding, subject), why(shown, names), actions(shown, mark));
    }

    private Component who(Finding finding, Names names) {
        var absent = finding.onBehalfOf();
        var words = absent == null
                ? names.of(finding.actor())
                : getTranslation("history.on-behalf", names.of(finding.actor()), names.of(absent));
        var who = new Div(names.face(finding.actor()).small(), new Span(words));
        who.addClassName("who");
        return who;
    }

    private Component what(Finding finding, @Nullable Subject subject) {
        var rule = new Span(FindingWords.rule(finding.rule()));
        rule.addClassName("strong");
        var kind = finding.subject().kind();
        var title = subject == null
                ? new Span(getTranslation("search.subject-gone", getTranslation(StatusBadge.key(kind))))
                : new Anchor(subject.link(), subject.title());
        var about = new Div(new TypeMark(kind), title);
        about.addClassName("about");
        var what = new Div(rule, about);
        what.addClassName("what");
        return what;
    }

    private Component why(Shown shown, Names names) {
        var finding = shown.finding();
        var why = new Div(new Span(FindingWords.trigger(finding, names)));
        why.addClassName("changes");
        if (shown.erased()) {
            why.add(secondary(getTranslation("findings.erased")));
        }
        if (!(finding.trigger() instanceof OutsideWork)) {
            shown.changes().stream()
                    .filter(change -> tells(finding, change))
                    .limit(MOST_CHANGES)
                    .forEach(change -> why.add(new ChangeRow(change)));
        }
        var mark = shown.mark();
        if (mark != null) {
            why.add(secondary(said(shown, mark, names)));
            if (mark.note() != null) {
                why.add(new Paragraph(mark.note()));
            }
        }
        return why;
    }

    private static boolean tells(Finding finding, FieldChange change) {
        return finding.trigger() instanceof Changed || OF_A_DECISION.contains(change.field());
    }

    private String said(Shown shown, FindingMark mark, Names names) {
        var key = mark.seen() ? (shown.seen() ? "findings.marked" : "findings.marked-before") : "findings.reopened";
        return getTranslation(key, names.of(mark.by()), Formats.current().dateTime(mark.at()));
    }

    private static Span secondary(String words) {
        var span = new Span(words);
        span.addClassName("secondary");
        return span;
    }

    private Component actions(Shown shown, Runnable mark) {
        var finding = shown.finding();
        var actions = new Div();
        actions.addClassName("actions");
        var run = finding.rootCase();
        if (run != null) {
            actions.add(link(CaseReplayLink.of(run), Lucide.HISTORY, "search.case"));
        }
        actions.add(link(SearchLink.of(entries(finding), Formats.current().zone()), Lucide.SEARCH, "findings.entry"));
        var look = new Button(getTranslation(shown.seen() ? "findings.reopen" : "findings.look"), click -> mark.run());
        look.addThemeNames("small");
        actions.add(look);
        return actions;
    }

    /** Returns the query that finds its entries: what that person did to that in those moments. */
    private static AuditQuery entries(Finding finding) {
        var outside = finding.trigger() instanceof OutsideWork work ? work.last() : finding.at();
        var formats = Formats.current();
        return new AuditQuery(
                "",
                finding.actor(),
                null,
                finding.rootCase() == null ? finding.subject() : null,
                finding.rootCase(),
                formats.day(finding.at()).atStartOfDay(formats.zone()).toInstant(),
                formats.day(outside).plusDays(1).atStartOfDay(formats.zone()).toInstant(),
                Map.of());
    }

    private Anchor link(String target, Lucide icon, String words) {
        var link = new Anchor(target, icon.create(14));
        link.addClassName("icon-link");
        link.setTitle(getTranslation(words));
        link.setAriaLabel(getTranslation(words));
        return link;
    }
}
