package org.optr.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.shared.FieldChange;
import org.optr.shared.Money;
import org.optr.shared.Period;

/**
 * What differs between two plans, in the order of their dates.
 *
 * @param budget empty also for whom the money does not concern
 */
public record PlanDifferences(
        Optional<Difference<Money>> budget,
        Optional<Difference<Period>> period,
        List<Difference<Milestone>> milestones,
        List<Difference<Deliverable>> deliverables) {

    static PlanDifferences between(BaselineContent before, BaselineContent after) {
        return new PlanDifferences(
                Difference.of(before.budget(), after.budget()),
                Difference.of(before.period(), after.period()),
                differences(before.milestones(), after.milestones(), Milestone::id),
                differences(before.deliverables(), after.deliverables(), Deliverable::id));
    }

    private static <T, I> List<Difference<T>> differences(List<T> before, List<T> after, Function<T, I> id) {
        var ids = Stream.concat(before.stream(), after.stream()).map(id).distinct();
        return ids.flatMap(each -> Difference.of(find(before, id, each), find(after, id, each)).stream())
                .toList();
    }

    private static <T, I> @Nullable T find(List<T> all, Function<T, I> id, I wanted) {
        return all.stream()
                .filter(each -> id.apply(each).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    public boolean none() {
        return budget.isEmpty() && period.isEmpty() && milestones.isEmpty() && deliverables.isEmpty();
    }

    PlanDifferences withoutMoney() {
        return new PlanDifferences(Optional.empty(), period, milestones, deliverables);
    }

    /** Returns the differences for the history. */
    List<FieldChange> changes(Labels labels) {
        var all = new ArrayList<FieldChange>();
        budget.ifPresent(money -> all.add(change(ProjectDirectory.BUDGET, money, Money::toString)));
        period.ifPresent(
                days -> all.add(change("period", days, period -> period.startsOn() + " – " + period.endsOn())));
        milestones.forEach(
                each -> all.add(change("milestone", each, milestone -> milestone.title() + ", " + milestone.dueOn())));
        deliverables.forEach(each -> all.add(change("deliverable", each, deliverable -> text(deliverable, labels))));
        return all;
    }

    private static String text(Deliverable deliverable, Labels labels) {
        var line = "%s, %s, %s".formatted(deliverable.title(), labels.person(deliverable.owner()), deliverable.dueOn());
        return deliverable.acceptanceCriteria().isEmpty() ? line : line + "\n" + deliverable.acceptanceCriteria();
    }

    private static <T> FieldChange change(String field, Difference<T> difference, Function<T, String> text) {
        var before = difference.before();
        var after = difference.after();
        return new FieldChange(
                field, before == null ? null : text.apply(before), after == null ? null : text.apply(after));
    }
}
