package org.optr.workbench.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.optr.ui.Look;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.workbench.check.Finding;
import org.optr.workbench.check.Finding.Severity;

/** What the checks still say of a draft, counted by how bad it is, then each in a sentence. */
final class FindingsPanel extends Panel {

    private static final Map<Severity, Look> LOOKS =
            Map.of(Severity.ERROR, Look.OFF_TRACK, Severity.WARNING, Look.AT_RISK, Severity.ADVICE, Look.DONE);

    FindingsPanel(List<Finding> findings) {
        add(new SectionHeader(getTranslation("compare.findings"), findings.size()));
        var counts = new Div();
        counts.addClassName("finding-counts");
        for (var severity : Severity.values()) {
            var number = findings.stream()
                    .filter(each -> each.severity() == severity)
                    .count();
            if (number > 0) {
                counts.add(badge(severity, getTranslation(key(severity), number)));
            }
        }
        if (findings.isEmpty()) {
            counts.setText(getTranslation("compare.no-findings"));
        }
        add(counts);
        findings.forEach(finding -> add(row(finding)));
    }

    private static String key(Severity severity) {
        return "compare.findings." + severity.name().toLowerCase(Locale.ROOT);
    }

    private static Span badge(Severity severity, String words) {
        var look = LOOKS.getOrDefault(severity, Look.DRAFT);
        var badge = new Span(look.icon().create(12), new Span(words));
        badge.addClassNames("badge", "plain", look.className());
        return badge;
    }

    private Div row(Finding finding) {
        var says = new Span(getTranslation(finding.key(), finding.arguments().toArray()));
        says.addClassName("says");
        var row = new Div(badge(finding.severity(), finding.file()), says);
        row.addClassName("difference");
        return row;
    }
}
