package org.optr.objective.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.optr.objective.KeyResultCard;
import org.optr.objective.Measurement;
import org.optr.objective.Metric;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PersonLabel;
import org.optr.shared.SubjectKind;
import org.optr.ui.Formats;
import org.optr.ui.PaceBar;
import org.optr.ui.Panel;
import org.optr.ui.StatusBadge;
import org.optr.ui.TrendChart;
import org.optr.ui.TypeMark;

/** One key result on its objective's page: where it is, how it moved, how far it should be, and who says so. */
final class KeyResultPanel extends Panel {

    private final transient KeyResultCard card;
    private final Metric metric;
    private final transient Runnable explain;
    private final transient Formats formats = Formats.current();

    KeyResultPanel(
            KeyResultCard card, @Nullable PersonSummary owner, Instant now, Runnable explain, Component... actions) {
        this.card = card;
        this.explain = explain;
        metric = card.content().metric();
        addClassName("kr-card");
        var head = new Div(new TypeMark(SubjectKind.KEY_RESULT), title());
        head.addClassName("kr-head");
        if (!card.trend().isEmpty()) {
            var health = card.figures().health().shown();
            if (health != null) {
                head.add(new StatusBadge(health, Looks.of(health)));
            }
        }
        add(head, body(), ends(), foot(owner, now, actions));
    }

    private H3 title() {
        var title = new H3(card.content().title());
        title.setTitle(card.content().title());
        title.addClassName("ellipsis");
        return title;
    }

    private Div body() {
        var value = new Div(new Span(latest()));
        value.addClassName("kr-value");
        var body = new Div(new Div(value, why()), trend());
        body.addClassName("kr-body");
        return body;
    }

    private String latest() {
        var value = card.trend().isEmpty()
                ? metric.start()
                : card.trend().get(card.trend().size() - 1).value();
        return value == null ? getTranslation("figure.none") : formats.quantity(value, metric.unit());
    }

    /** "57 % of the way", which opens the explanation. */
    private Button why() {
        var progress = card.figures().progress().value();
        var words = progress == null
                ? getTranslation("objective.key-result.no-progress")
                : getTranslation("objective.key-result.progress", formats.percent(progress));
        var why = new Button(words, click -> explain.run());
        why.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        why.setTooltipText(getTranslation("figure.why"));
        return why;
    }

    private Component trend() {
        var points = card.trend().stream().map(this::point).toList();
        return new TrendChart(
                getTranslation("objective.key-result.trend", card.content().title()),
                metric.unit(),
                points,
                metric.targetValue());
    }

    private TrendChart.Point point(Measurement measurement) {
        return new TrendChart.Point(formats.day(measurement.at()), measurement.value());
    }

    private Div ends() {
        var progress = card.figures().progress().value();
        var bar = new PaceBar(
                progress == null ? BigDecimal.ZERO : progress,
                card.figures().expected().value(),
                Looks.of(card.figures().health().shown()));
        var ends = new Div(bound("field.baseline", metric.start()), bound("field.target", metric.targetValue()));
        ends.addClassName("kr-ends");
        if (metric.low() != null || metric.high() != null) {
            ends.removeAll();
            ends.add(bound("field.band-low", metric.low()), bound("field.band-high", metric.high()));
        }
        return new Div(bar, ends);
    }

    private Span bound(String label, @Nullable BigDecimal value) {
        return value == null
                ? new Span()
                : new Span(getTranslation(label) + " " + formats.quantity(value, metric.unit()));
    }

    private Div foot(@Nullable PersonSummary owner, Instant now, Component... actions) {
        var foot = new Div(new PersonLabel(owner));
        foot.addClassName("kr-foot");
        if (card.trend().isEmpty()) {
            foot.add(new Span(getTranslation("objective.key-result.never")));
        } else {
            var at = card.trend().get(card.trend().size() - 1).at();
            var updated = new Span(getTranslation("objective.key-result.updated", formats.ago(at, now)));
            updated.setTitle(formats.dateTime(at));
            foot.add(updated);
        }
        if (card.figures().stale()) {
            var stale = new Span(getTranslation("objective.stale"));
            stale.addClassNames("stale");
            foot.add(stale);
        }
        var end = new Div(actions);
        end.addClassName("actions");
        foot.add(end);
        return foot;
    }
}
