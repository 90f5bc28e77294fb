package org.optr.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.optr.shared.Money;

/** The business case as it stands; empty at first. */
@Embeddable
class CaseRecord {

    private String need = "";
    private String benefits = "";
    private String risks = "";
    private int riskRating;
    private String feasibility = "";
    private BigDecimal discountRate = BigDecimal.ZERO;

    @ElementCollection
    @CollectionTable(name = "project_option", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    private List<Option> options = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_cash_flow", joinColumns = @JoinColumn(name = "project_id"))
    private Set<CashFlow> cashFlows = new HashSet<>();

    void write(BusinessCase businessCase) {
        need = businessCase.need();
        benefits = businessCase.benefits();
        risks = businessCase.risks();
        riskRating = businessCase.riskRating();
        feasibility = businessCase.feasibility();
        discountRate = businessCase.discountRate();
        options.clear();
        options.addAll(businessCase.options());
        cashFlows.retainAll(businessCase.cashFlows());
        cashFlows.addAll(businessCase.cashFlows());
    }

    BusinessCase content() {
        return new BusinessCase(
                need, options, benefits, risks, riskRating, feasibility, discountRate, List.copyOf(cashFlows));
    }

    Justification justification() {
        return new Justification(need, options, benefits, risks, riskRating, feasibility);
    }

    BigDecimal discountRate() {
        return discountRate;
    }

    List<CashFlow> cashFlows() {
        return cashFlows.stream().sorted(Comparator.comparing(CashFlow::year)).toList();
    }

    /** Throws if a flow has more decimals than the currency. */
    static void requireIn(Currency currency, Collection<CashFlow> flows) {
        flows.stream()
                .flatMap(flow -> Stream.of(flow.cost(), flow.benefit()))
                .forEach(amount -> new Money(amount, currency));
    }

    List<MissingFact> missing() {
        return Stream.of(
                        when(need.isEmpty(), "need"),
                        when(options.size() < 2, "options"),
                        when(options.stream().noneMatch(Option::chosen), "chosen"),
                        when(benefits.isEmpty(), "benefits"),
                        when(risks.isEmpty(), "risks"),
                        when(riskRating == 0, "risk-rating"),
                        when(feasibility.isEmpty(), "feasibility"),
                        when(cashFlows.isEmpty(), "cash-flows"))
                .flatMap(fact -> fact)
                .map(fact -> new MissingFact("project.missing." + fact, ""))
                .toList();
    }

    private static Stream<String> when(boolean missing, String fact) {
        return missing ? Stream.of(fact) : Stream.empty();
    }
}
