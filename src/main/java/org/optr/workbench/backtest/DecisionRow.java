package org.optr.workbench.backtest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.optr.shared.SubjectDirectory.Subject;

/**
 * One decision in the list; for whoever may not see all of its case, only which table it was.
 *
 * @param subject what it was about; null for a decision about nothing
 */
public record DecisionRow(
        @Nullable Instant at,
        String table,
        @Nullable Subject subject,
        String inputs,
        String before,
        String after,
        String rulesBefore,
        String rulesAfter) {

    static DecisionRow hidden(String table) {
        return new DecisionRow(null, table, null, "", "", "", "", "");
    }
}
