package org.optr.audit.findings;

import static org.optr.shared.RuleViolation.require;

import org.jspecify.annotations.Nullable;

/**
 * A rule as auditors set it.
 *
 * @param limit seconds or times; null for a rule without
 * @param workingTime null for a rule without
 * @param version tells one setting from a later one
 */
public record RuleSetting(
        FindingRule rule, boolean on, @Nullable Integer limit, @Nullable WorkingTime workingTime, int version) {

    public static final int MOST_SECONDS = 3_600;
    public static final int FEWEST_TIMES = 2;
    public static final int MOST_TIMES = 50;

    /** @throws org.optr.shared.RuleViolation {@code finding.seconds} or {@code finding.times} if it is out of range */
    public RuleSetting with(boolean nowOn, @Nullable Integer nowLimit, @Nullable WorkingTime nowWorkingTime) {
        if (rule == FindingRule.QUICK_DECISION) {
            require(isBetween(nowLimit, 1, MOST_SECONDS), "finding.seconds", 1, MOST_SECONDS);
        }
        if (rule == FindingRule.SENT_BACK_OFTEN) {
            require(isBetween(nowLimit, FEWEST_TIMES, MOST_TIMES), "finding.times", FEWEST_TIMES, MOST_TIMES);
        }
        return new RuleSetting(
                rule, nowOn, limit == null ? null : nowLimit, workingTime == null ? null : nowWorkingTime, version);
    }

    private static boolean isBetween(@Nullable Integer number, int least, int most) {
        return number != null && number >= least && number <= most;
    }

    /** Returns the limit of a rule that has one. */
    int limitOr(int otherwise) {
        return limit == null ? otherwise : limit;
    }
}
