package org.optr.project;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** Figures that justify an investment: the "business justification analysis methods" of the PMBOK Guide, 7th edition, 4.4. */
public final class Investment {

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    /**
     * Returns what all flows are worth today: the sum of net flow / (1 + rate) ^ year.
     *
     * @param rate per year, more than -1: 0.08 for 8 %
     * @return in the currency of the flows, with 34 digits; empty without flows or for a rate that has no meaning
     */
    public static Optional<BigDecimal> netPresentValue(Collection<CashFlow> flows, BigDecimal rate) {
        return flows.isEmpty() ? Optional.empty() : presentValue(flows, CashFlow::net, rate);
    }

    /**
     * Returns what is gained for each unit of money spent: (benefit - cost) / cost, not discounted.
     *
     * @return a ratio without unit, with 34 digits; empty where nothing is spent
     */
    public static Optional<BigDecimal> returnOnInvestment(Collection<CashFlow> flows) {
        return ratio(sum(flows, CashFlow::net), sum(flows, CashFlow::cost));
    }

    /**
     * Returns the present value of all benefits / the present value of all costs. Above 1, the benefits outweigh.
     *
     * @param rate as in {@link #netPresentValue}
     * @return a ratio without unit, with 34 digits; empty where nothing is spent or for a rate that has no meaning
     */
    public static Optional<BigDecimal> benefitCostRatio(Collection<CashFlow> flows, BigDecimal rate) {
        return presentValue(flows, CashFlow::benefit, rate)
                .flatMap(
                        benefits -> presentValue(flows, CashFlow::cost, rate).flatMap(costs -> ratio(benefits, costs)));
    }

    /**
     * Returns the first year, from the first one with a cost on, in which all flows so far add up to zero or more.
     *
     * @return empty where nothing is spent or where it never comes back
     */
    public static Optional<Integer> payback(Collection<CashFlow> flows) {
        var total = BigDecimal.ZERO;
        var spent = false;
        for (var flow :
                flows.stream().sorted(Comparator.comparing(CashFlow::year)).toList()) {
            total = total.add(flow.net());
            spent |= flow.cost().signum() > 0;
            if (spent && total.signum() >= 0) {
                return Optional.of(flow.year());
            }
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> presentValue(
            Collection<CashFlow> flows, Function<CashFlow, BigDecimal> part, BigDecimal rate) {
        var growth = BigDecimal.ONE.add(rate);
        return growth.signum() <= 0
                ? Optional.empty()
                : Optional.of(
                        sum(flows, flow -> part.apply(flow).divide(growth.pow(flow.year(), PRECISION), PRECISION)));
    }

    private static BigDecimal sum(Collection<CashFlow> flows, Function<CashFlow, BigDecimal> part) {
        return flows.stream().map(part).reduce(BigDecimal.ZERO, (one, other) -> one.add(other, PRECISION));
    }

    private static Optional<BigDecimal> ratio(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.divide(whole, PRECISION));
    }

    private Investment() {}
}
