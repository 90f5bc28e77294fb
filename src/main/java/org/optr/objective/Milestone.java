package org.optr.objective;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.optr.shared.Texts;

/**
 * One weighted step of a key result of type {@link MetricType#MILESTONE}.
 *
 * @param weight share without unit, more than zero
 */
@Embeddable
public record Milestone(String title, BigDecimal weight, boolean done) {

    public Milestone {
        title = Texts.required(title, Limits.TITLE, "objective.milestone.title");
        require(weight.signum() > 0, "objective.milestone.weight", title);
        weight = Numbers.stored(weight);
    }

    Milestone with(boolean nowDone) {
        return new Milestone(title, weight, nowDone);
    }

    static BigDecimal weight(Stream<Milestone> milestones) {
        return milestones.map(Milestone::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
