package org.optr.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.optr.project.Justification;
import org.optr.project.Option;
import org.optr.project.ProjectPage;
import org.optr.ui.EmptyState;
import org.optr.ui.Lucide;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** Why a project is worth what it costs; the cash flows only for those who may see them. */
final class BusinessCasePanel extends Panel {

    BusinessCasePanel(ProjectPage page, Component... actions) {
        addClassName("business-case");
        add(new SectionHeader(getTranslation("project.business-case"), null, actions));
        var written = page.justification();
        text("field.need", written.need());
        if (!written.options().isEmpty()) {
            part("field.options", options(written));
        }
        text("field.benefits", written.benefits());
        text("field.risks", written.risks());
        if (written.riskRating() > 0) {
            text("field.risk-rating", getTranslation("project.risk-rating.of", written.riskRating()));
        }
        text("field.feasibility", written.feasibility());
        page.money()
                .filter(money -> !money.cashFlows().isEmpty())
                .ifPresent(money -> part("field.cash-flows", new CashFlowTable(money)));
        if (getComponentCount() == 1) {
            add(new EmptyState(
                    Lucide.PENCIL_LINE,
                    getTranslation("project.business-case.none"),
                    getTranslation("project.business-case.none.help")));
        }
    }

    private void text(String label, String text) {
        if (!text.isBlank()) {
            part(label, new Paragraph(text));
        }
    }

    private void part(String label, Component content) {
        var part = new Div(new H3(getTranslation(label)), content);
        part.addClassName("part");
        add(part);
    }

    private Div options(Justification written) {
        var options = new Div();
        written.options().forEach(option -> options.add(row(option)));
        return options;
    }

    private Div row(Option option) {
        var title = new Span(option.title());
        title.addClassName("strong");
        var head = new Div(title);
        head.addClassName("title-line");
        if (option.chosen()) {
            var chosen = new Span(Lucide.CHECK.create(12), new Span(getTranslation("project.option.chosen")));
            chosen.addClassNames("badge", "status-done");
            head.add(chosen);
        }
        var row = new Div(head);
        row.addClassName("option");
        argument(row, "project.option.benefits", option.benefits());
        argument(row, "project.option.drawbacks", option.drawbacks());
        return row;
    }

    private void argument(Div row, String label, String text) {
        if (!text.isBlank()) {
            row.add(new Paragraph(getTranslation(label) + ": " + text));
        }
    }
}
