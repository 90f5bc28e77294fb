package org.optr.objective;

import static org.optr.shared.RuleViolation.require;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.Texts;

/**
 * What is written in a key result. What is missing in a draft blocks its submission, not its saving.
 *
 * @param milestones the steps of {@link MetricType#MILESTONE}; empty for other types
 * @param dueOn may lie beyond the cycle
 * @param weight share of the objective's progress without unit, more than zero
 */
public record KeyResultDraft(
        String title,
        Metric metric,
        List<Milestone> milestones,
        @Nullable LocalDate dueOn,
        @Nullable PersonId owner,
        BigDecimal weight) {

    private static final int MOST_MILESTONES = 50;

    public KeyResultDraft {
        title = Texts.required(title, Limits.TITLE, "objective.key-result.title");
        weight = Numbers.stored(weight);
        require(weight.signum() > 0, "objective.key-result.weight");
        require(milestones.size() <= MOST_MILESTONES, "objective.milestones.too-many", MOST_MILESTONES);
        require(milestones.isEmpty() || metric.type() == MetricType.MILESTONE, "objective.milestones.other-type");
        milestones = List.copyOf(milestones);
    }

    /** Whether nothing would have to change to reach it. */
    boolean metFromStart() {
        return metric.metFromStart()
                || (!milestones.isEmpty() && milestones.stream().allMatch(Milestone::done));
    }
}
