package org.optr.workbench.backtest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.optr.shared.SubjectDirectory.Subject;

/**
 * One decision in the list.
 *
 * @param subject what it was about; null for whoever may not see it
 * @param inputs empty for whoever may not see them
 */
public record DecisionRow(
        Instant at,
        String table,
        @Nullable Subject subject,
        String inputs,
        String before,
        String after,
        String rulesBefore,
        String rulesAfter) {}
