package org.optr.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.optr.project.EarnedValue;
import org.optr.project.ProjectBudget;
import org.optr.ui.Formats;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** Each figure of the earned value with its formula; what is not known says so. */
final class EarnedValueTable extends Panel {

    private final transient Formats formats = Formats.current();
    private final Currency currency;
    private final NativeTable table = new NativeTable();

    /** @param work how much is done, which opens why */
    EarnedValueTable(ProjectBudget budget, Component work) {
        addClassName("earned-value");
        currency = budget.budget().currency();
        add(new SectionHeader(getTranslation("earned-value"), null));
        if (budget.earned().isEmpty()) {
            add(Rows.quiet(getTranslation("earned-value.no-tasks", formats.money(budget.planned(), currency))));
        } else {
            table.addClassName("contributions");
            table.setCaptionText(getTranslation("earned-value.source", formats.date(budget.on())));
            row("work", Optional.of(new Span(work)));
            figures(budget.earned().orElseThrow());
            add(table);
        }
    }

    private void figures(EarnedValue value) {
        money("bac", Optional.of(value.budget()));
        money("pv", Optional.of(value.planned()));
        money("ev", Optional.of(value.earned()));
        money("ac", Optional.of(value.spent()));
        money("sv", Optional.of(value.scheduleVariance()));
        money("cv", Optional.of(value.costVariance()));
        index("spi", value.schedulePerformance());
        index("cpi", value.costPerformance());
        money("eac", value.estimate());
        money("eac-planned", Optional.of(value.estimateAsPlanned()));
        money("eac-delay", value.estimateWithDelay());
        money("etc", value.toGo());
        money("vac", value.varianceAtCompletion());
        row("tcpi", value.performanceToComplete().map(formats::number).map(Span::new));
    }

    private void money(String figure, Optional<BigDecimal> amount) {
        row(figure, amount.map(known -> formats.money(known, currency)).map(Span::new));
    }

    private void index(String figure, Optional<BigDecimal> index) {
        row(
                figure,
                index.map(known -> new Span(
                        new Span(formats.number(known) + " "),
                        Looks.badge(EarnedValue.health(known)).plain())));
    }

    private void row(String figure, Optional<Span> value) {
        var row = table.getBody().addRow();
        row.addHeaderCell().setText(getTranslation("earned-value." + figure));
        row.addDataCell().add(value.orElseGet(() -> new Span(getTranslation("earned-value.unknown"))));
        row.addDataCell().setText(getTranslation("earned-value.formula." + figure));
    }
}
