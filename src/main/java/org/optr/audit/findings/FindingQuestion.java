package org.optr.audit.findings;

import java.time.Instant;
import java.util.List;

/**
 * Which findings are asked for: those of a period, by the rules as they are set now.
 *
 * @param from the first moment
 * @param until the first moment no longer meant
 */
record FindingQuestion(Instant from, Instant until, List<RuleSetting> rules) {

    FindingQuestion {
        rules = List.copyOf(rules);
    }

    RuleSetting rule(FindingRule wanted) {
        return rules.stream().filter(each -> each.rule() == wanted).findFirst().orElseThrow();
    }
}
