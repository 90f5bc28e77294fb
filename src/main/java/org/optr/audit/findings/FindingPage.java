package org.optr.audit.findings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.shared.FieldChange;

/**
 * A part of the findings.
 *
 * @param count of all that the query asks for
 * @param counts of each rule, as if the query asked for all rules
 */
public record FindingPage(List<Shown> shown, int count, Map<FindingRule, Count> counts) {

    public FindingPage {
        shown = List.copyOf(shown);
        counts = Map.copyOf(counts);
    }

    /** @param open how many nobody has looked at as they are now */
    public record Count(int all, int open) {}

    /**
     * @param mark what an auditor noted of it; null where nobody did
     * @param seen whether an auditor has looked at it as it is now
     * @param changes of its first entry; empty where they were erased
     * @param erased whether the contents of that entry are gone
     */
    public record Shown(
            Finding finding, @Nullable FindingMark mark, boolean seen, List<FieldChange> changes, boolean erased) {}
}
