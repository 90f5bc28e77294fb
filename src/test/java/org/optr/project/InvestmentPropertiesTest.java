package org.optr.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InvestmentPropertiesTest {

    private static final BigDecimal HARDLY_ANYTHING = new BigDecimal("1E-12");

    @Provide
    Arbitrary<List<CashFlow>> flows() {
        return Combinators.combine(Arbitraries.integers().between(0, 30), amount(), amount())
                .as(CashFlow::new)
                .list()
                .uniqueElements(CashFlow::year)
                .ofMinSize(1)
                .ofMaxSize(31);
    }

    @Provide
    Arbitrary<BigDecimal> rate() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(2);
    }

    private static Arbitrary<BigDecimal> amount() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal(1_000_000))
                .ofScale(2);
    }

    private static BigDecimal value(List<CashFlow> flows, BigDecimal rate) {
        return Investment.netPresentValue(flows, rate).orElseThrow();
    }

    private static BigDecimal net(List<CashFlow> flows) {
        return flows.stream().map(CashFlow::net).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<CashFlow> sorted(List<CashFlow> flows) {
        return flows.stream().sorted(Comparator.comparing(CashFlow::year)).toList();
    }

    @Property
    void withoutInterestThePresentValueIsTheSum(@ForAll("flows") List<CashFlow> flows) {
        assertThat(value(flows, BigDecimal.ZERO)).isEqualByComparingTo(net(flows));
    }

    @Property
    void theOrderOfTheYearsMakesNoDifference(
            @ForAll("flows") List<CashFlow> flows, @ForAll("rate") BigDecimal rate, @ForAll Random random) {
        var shuffled = new ArrayList<>(flows);
        Collections.shuffle(shuffled, random);

        assertThat(value(shuffled, rate).subtract(value(flows, rate)).abs()).isLessThan(HARDLY_ANYTHING);
        assertThat(Investment.payback(shuffled)).isEqualTo(Investment.payback(flows));
    }

    @Property
    void aHigherRateMakesLaterBenefitsWorthLess(
            @ForAll("flows") List<CashFlow> flows, @ForAll("rate") BigDecimal one, @ForAll("rate") BigDecimal other) {
        var benefits = flows.stream()
                .map(flow -> new CashFlow(flow.year(), BigDecimal.ZERO, flow.benefit()))
                .toList();

        assertThat(value(benefits, one.max(other))).isLessThanOrEqualTo(value(benefits, one.min(other)));
    }

    @Property
    void benefitsOutweighCostsExactlyWhenThePresentValueIsPositive(
            @ForAll("flows") List<CashFlow> flows, @ForAll("rate") BigDecimal rate) {
        var value = value(flows, rate);
        Assume.that(value.abs().compareTo(HARDLY_ANYTHING) > 0);

        Investment.benefitCostRatio(flows, rate).ifPresent(ratio -> assertThat(ratio.compareTo(BigDecimal.ONE) > 0)
                .isEqualTo(value.signum() > 0));
    }

    @Property
    void returnIsTheUndiscountedRatioLessOne(@ForAll("flows") List<CashFlow> flows) {
        var ratio = Investment.benefitCostRatio(flows, BigDecimal.ZERO);

        assertThat(Investment.returnOnInvestment(flows).isPresent()).isEqualTo(ratio.isPresent());
        ratio.ifPresent(value -> assertThat(Investment.returnOnInvestment(flows)
                        .orElseThrow()
                        .add(BigDecimal.ONE)
                        .subtract(value)
                        .abs())
                .isLessThan(value.max(BigDecimal.ONE).multiply(HARDLY_ANYTHING)));
    }

    @Property
    void paybackIsTheFirstYearInWhichNothingIsOwed(@ForAll("flows") List<CashFlow> flows) {
        var payback = Investment.payback(flows);

        var total = BigDecimal.ZERO;
        var spent = false;
        for (var flow : sorted(flows)) {
            total = total.add(flow.net());
            spent = spent || flow.cost().signum() > 0;
            var paidBack = spent && total.signum() >= 0;
            var year = flow.year();
            assertThat(paidBack)
                    .isEqualTo(payback.filter(found -> found == year).isPresent());
            if (paidBack) {
                return;
            }
        }
        assertThat(payback).isEmpty();
    }
}
