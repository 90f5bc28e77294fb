package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import java.math.BigDecimal;
import java.util.Optional;
import org.optr.shared.Money;
import org.optr.shared.Period;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What projects cost, for those who may see their money. */
@Service
@Transactional
public class Costs {

    private final CostRepository costs;
    private final ObjectProvider<WorkProgress> progress;
    private final ProjectDesk desk;

    /** @param progress looked up late: who answers may look at projects themselves */
    Costs(CostRepository costs, ObjectProvider<WorkProgress> progress, ProjectDesk desk) {
        this.costs = costs;
        this.progress = progress;
        this.desk = desk;
    }

    /** Books a cost of a project that is under way: by its manager or by finance, in the currency of its budget. */
    public CostId book(ProjectId id, CostDraft draft) {
        var project = desk.get(id);
        require(mayBook(project), "project.cost.not-yours");
        require(project.status().underWay(), "project.not-under-way", project.status());
        var currency = project.terms().budget().currency();
        require(draft.amount().currency().equals(currency), "project.cost.currency", currency.getCurrencyCode());
        require(!draft.bookedOn().isAfter(desk.today()), "project.cost.future", desk.today());
        var cost = CostId.next();
        desk.publish(costs.save(new CostEntry(cost, id, draft, desk.me(), desk.now()))
                .event());
        return cost;
    }

    /** Returns budget and costs; nothing to whom the money does not concern, and before there is a baseline. */
    @Transactional(readOnly = true)
    public Optional<ProjectBudget> budget(ProjectId id) {
        var project = desk.get(id);
        if (!desk.seesMoney(project)) {
            return Optional.empty();
        }
        return project.plan().lastBaseline().map(baseline -> budget(project, baseline.content()));
    }

    private ProjectBudget budget(Project project, BaselineContent agreed) {
        var booked = costs.latestFirst(project.id().value()).stream()
                .map(CostEntry::cost)
                .toList();
        var total = agreed.budget().amount();
        var spent = booked.stream().map(cost -> cost.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var planned = planned(project.id(), agreed.period());
        var work = Optional.ofNullable(progress.getIfAvailable()).flatMap(known -> known.percent(project.id()));
        var earned = work.map(percent ->
                new EarnedValue(total, EarnedValue.part(total, planned), EarnedValue.part(total, percent), spent));
        return new ProjectBudget(
                agreed.budget(),
                new Money(spent, agreed.budget().currency()),
                EarnedValue.part(total, planned),
                earned,
                booked,
                desk.today(),
                mayBook(project) && project.status().underWay());
    }

    private BigDecimal planned(ProjectId id, Period period) {
        return Optional.ofNullable(progress.getIfAvailable())
                .flatMap(known -> known.plannedPercent(id, desk.today()))
                .orElseGet(() -> EarnedValue.evenPace(period, desk.today()));
    }

    private boolean mayBook(Project project) {
        return project.terms().managedBy(desk.me()) || desk.keepsAccounts();
    }
}
