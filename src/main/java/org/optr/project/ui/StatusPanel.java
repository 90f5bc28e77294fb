package org.optr.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.optr.objective.Health;
import org.optr.people.ui.PersonLabel;
import org.optr.project.StatusReportEntry;
import org.optr.ui.Formats;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** Status reports, the newest first. */
final class StatusPanel extends Panel {

    StatusPanel(List<StatusReportEntry> reports, Signatures signatures, Button report) {
        addClassName("status-reports");
        add(new SectionHeader(getTranslation("project.status.reports"), reports.size(), report));
        reports.forEach(each -> add(entry(each, signatures)));
        if (reports.isEmpty()) {
            add(Rows.quiet(getTranslation("project.status.none")));
        }
    }

    private Div entry(StatusReportEntry report, Signatures signatures) {
        var content = report.content();
        var lights = new Div(
                light("field.schedule", content.schedule()),
                light("field.cost-status", content.cost()),
                light("field.scope", content.scope()));
        lights.addClassName("lights");
        var head = Rows.row(
                lights,
                new PersonLabel(signatures.persons().get(report.by())),
                Rows.numbers(Formats.current().ago(report.at(), signatures.now())));
        var words = new Div(new Paragraph(content.summary()));
        said(words, "field.achievements", content.achievements());
        said(words, "field.next", content.next());
        said(words, "field.corrective-action", content.correctiveAction());
        words.addClassName("report");
        var entry = new Div(head, words);
        entry.addClassName("status-report");
        return entry;
    }

    private Span light(String label, Health health) {
        return new Span(
                new Span(getTranslation(label) + " "), Looks.badge(health).plain());
    }

    private void said(Div words, String label, String text) {
        if (!text.isEmpty()) {
            words.add(new H3(getTranslation(label)), new Paragraph(text));
        }
    }
}
