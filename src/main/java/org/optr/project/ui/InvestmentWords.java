package org.optr.project.ui;

import java.util.Optional;
import org.optr.project.ProjectMoney;
import org.optr.ui.Formats;
import org.optr.ui.StatusBadge;

/** Words the figures of an investment with the words of the bundles. */
record InvestmentWords(ProjectMoney money, Formats formats, Bundles bundles) {

    String name(InvestmentFigure figure) {
        return bundles.word(StatusBadge.key(figure));
    }

    /** Returns "n/a" where the figure is not defined. */
    String value(InvestmentFigure figure) {
        return shown(figure).orElseGet(() -> bundles.word("figure.none"));
    }

    String formula(InvestmentFigure figure) {
        return bundles.word(figure.formula());
    }

    /** Returns the discount rate as it is used in the figure; nothing where it plays no part. */
    Optional<String> discountRate(InvestmentFigure figure) {
        return switch (figure) {
            case NET_PRESENT_VALUE, BENEFIT_COST_RATIO ->
                Optional.of(formats.quantity(money.discountRate().movePointRight(2), "%"));
            case RETURN_ON_INVESTMENT, PAYBACK -> Optional.empty();
        };
    }

    private Optional<String> shown(InvestmentFigure figure) {
        return switch (figure) {
            case NET_PRESENT_VALUE ->
                money.netPresentValue()
                        .map(value -> formats.money(value, money.budget().currency()));
            case RETURN_ON_INVESTMENT -> money.returnOnInvestment().map(formats::percent);
            case BENEFIT_COST_RATIO -> money.benefitCostRatio().map(formats::number);
            case PAYBACK -> money.payback().map(year -> bundles.word("cash-flow.in-year", year));
        };
    }

    /** Where words come from, by message key. */
    interface Bundles {
        String word(String key, Object... arguments);
    }
}
