package org.optr.objective.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.RoundingMode;
import java.util.Map;
import org.optr.objective.ObjectivePage;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PersonLabel;
import org.optr.ui.Formats;
import org.optr.ui.MetricCell;
import org.optr.ui.MetricStrip;
import org.optr.ui.PaceBar;
import org.optr.ui.StatusBadge;

/** The few figures of an objective side by side; the progress opens its explanation. */
final class ObjectiveMetrics extends Div {

    private final transient Formats formats = Formats.current();

    ObjectiveMetrics(ObjectivePage page, Map<PersonId, PersonSummary> persons, Runnable explain) {
        add(new MetricStrip(
                new MetricCell(getTranslation("field.progress"), progress(page, explain)),
                new MetricCell(getTranslation("field.confidence"), confidence(page)),
                new MetricCell(
                        getTranslation("field.owner"),
                        new PersonLabel(persons.get(page.content().owner()))),
                new MetricCell(getTranslation("field.cycle"), cycle(page))));
    }

    private Component progress(ObjectivePage page, Runnable explain) {
        var figures = page.figures();
        var progress = figures.progress().value();
        var score = page.finalScore();
        if (score != null) {
            var given = new Span(getTranslation("objective.final-score"));
            given.addClassName("meta");
            return new Div(new Div(new Span(formats.number(score))), given);
        }
        if (!page.status().published() || progress == null) {
            return new Span(getTranslation("figure.none"));
        }
        var why = new Button(formats.percent(progress), click -> explain.run());
        why.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        why.setTooltipText(getTranslation("figure.why"));
        var cell = new Div(
                why,
                new PaceBar(
                        progress,
                        figures.expected().value(),
                        Looks.of(figures.health().shown())));
        cell.addClassName("progress-cell");
        var expected = figures.expected().value();
        if (expected != null) {
            var words = new Span(getTranslation("objective.expected", formats.percent(expected)));
            words.addClassName("meta");
            cell.add(words);
        }
        return cell;
    }

    private Span confidence(ObjectivePage page) {
        var confidence = page.figures().health().confidence();
        return new Span(
                confidence == null
                        ? getTranslation("figure.none")
                        : getTranslation(
                                "objective.confidence.of-ten",
                                formats.number(confidence.movePointRight(1).setScale(1, RoundingMode.HALF_UP))));
    }

    private Component cycle(ObjectivePage page) {
        var period = page.cycle().period();
        var cycle = new Span(page.cycle().name());
        cycle.setTitle(formats.date(period.startsOn()) + " – " + formats.date(period.endsOn()));
        var rhythm = new Span(rhythm(page));
        rhythm.addClassName("meta");
        return new Div(cycle, new Div(rhythm));
    }

    private String rhythm(ObjectivePage page) {
        var chosen = page.checkInRhythm();
        return getTranslation(
                "objective.check-in-rhythm",
                chosen == null
                        ? getTranslation(
                                "objective.check-in-rhythm.days", page.cycle().cadenceDays())
                        : getTranslation(StatusBadge.key(chosen)));
    }
}
