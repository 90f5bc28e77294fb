package org.optr.audit.replay;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.optr.engine.CaseCourse;
import org.optr.engine.CaseCourse.Passage;
import org.optr.engine.CaseCourse.PastItem;
import org.optr.engine.CaseCourse.SeparateDuty;

/**
 * A rule that a case was held against, computed from what is on record of it.
 *
 * @param looked at how many records
 * @param broken names of the steps where it was not kept, by language tag
 */
public record CaseControl(Rule rule, int looked, List<Map<String, String>> broken) {

    public CaseControl {
        broken = List.copyOf(broken);
    }

    /** Returns what the records of a case say of each rule. */
    public static List<CaseControl> of(CaseCourse course, Instant now) {
        return List.of(fourEyes(course.duties()), path(course.passages()), timeLimit(course.items(), now));
    }

    private static CaseControl fourEyes(List<SeparateDuty> duties) {
        return new CaseControl(
                Rule.FOUR_EYES,
                duties.size(),
                duties.stream()
                        .filter(duty -> !duty.kept())
                        .map(SeparateDuty::step)
                        .distinct()
                        .toList());
    }

    private static CaseControl path(List<Passage> passages) {
        return new CaseControl(
                Rule.PATH,
                passages.size(),
                passages.stream()
                        .filter(passage -> !passage.expected())
                        .map(passage -> passage.visit().name())
                        .distinct()
                        .toList());
    }

    private static CaseControl timeLimit(List<PastItem> items, Instant now) {
        var limited = items.stream()
                .filter(item -> item.dueAt() != null && !item.cancelled())
                .toList();
        return new CaseControl(
                Rule.TIME_LIMIT,
                limited.size(),
                limited.stream()
                        .filter(item -> isLate(item, now))
                        .map(PastItem::name)
                        .distinct()
                        .toList());
    }

    private static boolean isLate(PastItem item, Instant now) {
        var due = item.dueAt();
        return due != null && (item.until() == null ? now : item.until()).isAfter(due);
    }

    public Verdict verdict() {
        if (looked == 0) {
            return Verdict.NOTHING;
        }
        return broken.isEmpty() ? Verdict.KEPT : Verdict.BROKEN;
    }

    /** What a case is held against. */
    public enum Rule {
        FOUR_EYES,
        PATH,
        TIME_LIMIT
    }

    /** What came of it. */
    public enum Verdict {
        KEPT,
        BROKEN,
        /** There was nothing to look at. */
        NOTHING
    }
}
