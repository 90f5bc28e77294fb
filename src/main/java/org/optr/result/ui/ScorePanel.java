package org.optr.result.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PersonLabel;
import org.optr.result.ResultPage;
import org.optr.ui.MetricCell;
import org.optr.ui.MetricStrip;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.StatusBadge;

/** What was delivered and its three scores: computed, proposed and final, with what was said about them. */
final class ScorePanel extends Div {

    ScorePanel(ResultPage page, Map<PersonId, PersonSummary> persons) {
        addClassNames("subject-main", "score-panel");
        var grade = page.grade();
        var scale = new Div(new GradeScale(page.given(), page.proposed(), Looks.of(grade)));
        if (grade != null) {
            scale.add(new StatusBadge(grade, Looks.of(grade)).plain());
        }
        scale.addClassName("score-cell");
        var by = page.gradedBy();
        add(new MetricStrip(
                new MetricCell(getTranslation("field.final-score"), scale),
                new MetricCell(getTranslation("field.proposed-score"), new Span(ScoreWords.of(page.proposed()))),
                new MetricCell(getTranslation("field.computed-score"), new Span(ScoreWords.exact(page.computed()))),
                new MetricCell(
                        getTranslation("result.graded-by"),
                        by == null
                                ? new Span(getTranslation("result.nobody-yet"))
                                : new PersonLabel(persons.get(by)))));
        add(said("field.delivered", page.delivered()));
        if (!page.reason().isEmpty()) {
            add(said("result.reason", page.reason()));
        }
        if (!page.comment().isEmpty()) {
            add(said("result.comment", page.comment()));
        }
        if (!page.keyResults().isEmpty()) {
            add(new Panel(
                    new SectionHeader(
                            getTranslation("objective.key-results"),
                            page.keyResults().size()),
                    new KeyResultScores(page.keyResults(), page.commitment(), persons)));
        }
    }

    private Panel said(String label, String text) {
        var words = new Paragraph(text);
        words.addClassName("prose");
        var body = new Div(words);
        body.addClassName("quiet");
        return new Panel(new SectionHeader(getTranslation(label), null), body);
    }
}
