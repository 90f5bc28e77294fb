package org.optr.project.ui;

/** The figures that justify an investment, as pages and forms name them. */
enum InvestmentFigure {
    NET_PRESENT_VALUE("figure.formula.net-present-value"),
    RETURN_ON_INVESTMENT("figure.formula.return-on-investment"),
    BENEFIT_COST_RATIO("figure.formula.benefit-cost-ratio"),
    PAYBACK("figure.formula.payback");

    private final String formula;

    InvestmentFigure(String formula) {
        this.formula = formula;
    }

    /** Returns the message key of the formula in words. */
    String formula() {
        return formula;
    }
}
