package org.optr.project.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PersonLabel;
import org.optr.project.Baseline;
import org.optr.project.ProjectPage;
import org.optr.ui.Formats;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** What was agreed when, by whom; its budget only for those who may see it. */
final class BaselinePanel extends Panel {

    BaselinePanel(ProjectPage page, Map<PersonId, PersonSummary> persons) {
        add(new SectionHeader(
                getTranslation("project.baselines"), page.baselines().size()));
        page.baselines().forEach(baseline -> add(row(page, baseline, persons)));
    }

    private Div row(ProjectPage page, Baseline baseline, Map<PersonId, PersonSummary> persons) {
        var formats = Formats.current();
        var name = new Span(getTranslation("project.baseline", baseline.number()));
        name.addClassName("strong");
        var content = new Span(getTranslation(
                "project.baseline.content",
                PeriodWords.of(baseline.period()),
                baseline.milestones().size(),
                baseline.deliverables().size()));
        var words = new Div(name, new Div(content));
        page.money()
                .map(money -> money.baselineBudgets().get(baseline.number()))
                .ifPresent(budget ->
                        words.add(new Div(new Span(getTranslation("field.budget") + " " + formats.money(budget)))));
        var taken = new Span(formats.dateTime(baseline.takenAt()));
        taken.addClassName("numbers");
        var row = new Div(words, new PersonLabel(persons.get(baseline.by())), taken);
        row.addClassName("plan-row");
        return row;
    }
}
