package org.optr.project.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PersonLabel;
import org.optr.project.ProjectPage;
import org.optr.ui.MetricCell;
import org.optr.ui.MetricStrip;

/** When a project runs, who takes part, and its figures for those who may see them. */
final class ProjectMetrics extends Div {

    ProjectMetrics(ProjectPage page, Map<PersonId, PersonSummary> persons, WorkDone work) {
        addClassName("project-metrics");
        var strip = new MetricStrip(
                new MetricCell(getTranslation("field.period"), new Span(PeriodWords.of(page.period()))),
                new MetricCell(getTranslation("field.manager"), new PersonLabel(persons.get(page.manager()))),
                new MetricCell(getTranslation("field.sponsor"), new PersonLabel(persons.get(page.sponsor()))),
                new MetricCell(
                        getTranslation("field.operations-owner"),
                        new PersonLabel(persons.get(page.operationsOwner()))));
        if (!page.baselines().isEmpty()) {
            strip.addComponentAsFirst(new MetricCell(getTranslation("project.work-done"), work.figure(page.id())));
        }
        add(strip);
        page.money().map(InvestmentStrip::new).ifPresent(this::add);
    }
}
