package org.optr.task;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.optr.shared.Texts;

/**
 * A part of a task that counts by its weight.
 *
 * @param weight more than zero
 * @param done as reported by the responsible person; a draft does not change it
 */
@Embeddable
public record WorkStep(String title, BigDecimal weight, boolean done) {

    public WorkStep {
        title = Texts.required(title, Limits.TITLE, "task.step.title");
        weight = Numbers.stored(weight);
        require(weight.signum() > 0, "task.step.weight", title);
    }

    WorkStep withDone(boolean nowDone) {
        return new WorkStep(title, weight, nowDone);
    }
}
