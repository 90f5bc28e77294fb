package org.optr.objective.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.objective.HealthOpinion;
import org.optr.objective.KeyResultCard;
import org.optr.objective.ObjectiveFigures;
import org.optr.shared.Figure;
import org.optr.ui.Formats;
import org.optr.ui.StatusBadge;

/** Says why a figure is what it is: contributions, formula, source and time. */
final class ExplanationDialog extends Dialog {

    private final transient Formats formats = Formats.current();
    private final DescriptionList facts = new DescriptionList();

    ExplanationDialog(String title, ObjectiveFigures figures, WorkBeside work) {
        this(title, figures.progress(), null, figures.expected(), figures.paceGap(), figures.health());
        add(work);
    }

    ExplanationDialog(KeyResultCard card, WorkBeside work) {
        this(
                card.content().title(),
                card.figures().progress(),
                card.figures().working(),
                card.figures().expected(),
                card.figures().paceGap(),
                card.figures().health());
        add(work);
        var raw = card.figures().raw();
        if (raw != null && (raw.signum() < 0 || raw.compareTo(BigDecimal.ONE) > 0)) {
            fact("figure.raw", formats.percent(raw));
        }
        var forecast = card.figures().forecast();
        if (forecast != null) {
            var unit = card.content().metric().unit();
            fact(
                    "figure.forecast",
                    getTranslation(
                            "figure.forecast.range",
                            formats.quantity(forecast.low(), unit),
                            formats.quantity(forecast.high(), unit),
                            formats.date(forecast.on()),
                            forecast.basis()));
        }
    }

    private ExplanationDialog(
            String title,
            Figure progress,
            @Nullable String working,
            Figure expected,
            Figure paceGap,
            HealthOpinion health) {
        setHeaderTitle(getTranslation("figure.why-title", share(progress.value())));
        setWidth("560px");
        setMaxWidth("100vw");
        facts.addClassName("explanation");
        add(new Paragraph(title), facts);
        fact("figure.formula", getTranslation(progress.formula()));
        if (working != null) {
            fact("figure.working", working + " = " + share(progress.value()));
        }
        if (!progress.contributions().isEmpty()) {
            add(contributions(progress));
        }
        fact("figure.expected", share(expected.value()) + " · " + getTranslation(expected.formula()));
        fact("figure.pace-gap", share(paceGap.value()));
        describe(health);
        fact("figure.source", getTranslation(progress.source()));
        fact("figure.as-of", formats.dateTime(progress.asOf()));
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
    }

    private void describe(HealthOpinion health) {
        if (health.computed() != null) {
            fact("figure.health.computed", getTranslation(StatusBadge.key(health.computed())));
        }
        var said = health.said();
        if (said != null) {
            fact("figure.health.said", getTranslation(StatusBadge.key(said)));
        }
        if (health.differs()) {
            fact("figure.health.differs", getTranslation("figure.health.differs.why"));
        }
    }

    private NativeTable contributions(Figure figure) {
        var table = new NativeTable();
        table.addClassName("contributions");
        var heads = table.getHead().addRow();
        Stream.of("figure.contribution", "field.weight", "field.progress")
                .forEach(key -> heads.addHeaderCell().setText(getTranslation(key)));
        for (var contribution : figure.contributions()) {
            var row = table.getBody().addRow();
            row.addDataCell().setText(contribution.title());
            row.addDataCell().setText(formats.number(contribution.weight()));
            row.addDataCell().setText(share(contribution.value()));
        }
        return table;
    }

    private void fact(String name, String value) {
        facts.add(new DescriptionList.Term(getTranslation(name)), new DescriptionList.Description(value));
    }

    private String share(@Nullable BigDecimal value) {
        return value == null ? getTranslation("figure.none") : formats.percent(value);
    }
}
