package org.optr.audit.findings;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the outcomes of forms mean, as models name them. */
final class Outcomes {

    static final Set<String> SENT_BACK = Set.of("changes", "refuse");

    static boolean sendsBack(@Nullable String outcome) {
        return outcome != null && SENT_BACK.contains(outcome);
    }

    static boolean refuses(@Nullable String outcome) {
        return sendsBack(outcome) || "reject".equals(outcome);
    }

    private Outcomes() {}
}
