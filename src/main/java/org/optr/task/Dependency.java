package org.optr.task;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.Embeddable;

/**
 * A task begins after another one is done.
 *
 * @param lagDays days to plan in between, from 0 to 365
 */
@Embeddable
public record Dependency(TaskId predecessor, int lagDays) {

    private static final int LONGEST_LAG = 365;

    public Dependency {
        require(lagDays >= 0 && lagDays <= LONGEST_LAG, "task.dependency.lag", lagDays, LONGEST_LAG);
    }
}
