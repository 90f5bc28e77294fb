package org.optr.objective;

import static org.optr.shared.RuleViolation.require;

import org.jspecify.annotations.Nullable;
import org.optr.shared.Period;
import org.optr.shared.Texts;

/**
 * What is written in a cycle.
 *
 * @param parent the cycle it lies in, such as the year of a quarter
 * @param cadenceDays days between two check-ins, from 1 to 92
 */
public record CycleDraft(String name, Period period, @Nullable CycleId parent, int cadenceDays) {

    private static final int NAME = 80;
    private static final int LONGEST_CADENCE = 92;

    public CycleDraft {
        name = Texts.required(name, NAME, "objective.cycle.name");
        require(
                cadenceDays >= 1 && cadenceDays <= LONGEST_CADENCE,
                "objective.cycle.cadence",
                cadenceDays,
                LONGEST_CADENCE);
    }
}
