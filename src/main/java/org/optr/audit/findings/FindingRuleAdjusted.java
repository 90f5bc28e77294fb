package org.optr.audit.findings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/** An auditor set a rule for findings anew. */
record FindingRuleAdjusted(RuleSetting before, RuleSetting after) implements DomainEvent {

    @Override
    public SubjectRef subject() {
        return new SubjectRef(SubjectKind.PROCESS, "findings");
    }

    @Override
    public List<FieldChange> changes() {
        return Stream.of(
                        FieldChange.of("finding-rule", null, after.rule()),
                        FieldChange.of("finding-rule-status", RuleStatus.of(before), RuleStatus.of(after)),
                        FieldChange.of("finding-limit", before.limit(), after.limit()),
                        FieldChange.of("working-days", days(before), days(after)),
                        FieldChange.of("working-hours", hours(before), hours(after)))
                .flatMap(changes -> changes)
                .toList();
    }

    /** As constants of a bundle, so that the history reads them in any language. */
    private static @Nullable String days(RuleSetting setting) {
        var time = setting.workingTime();
        return time == null
                ? null
                : time.days().stream().sorted().map(FieldChange::key).collect(Collectors.joining(","));
    }

    private static @Nullable String hours(RuleSetting setting) {
        var time = setting.workingTime();
        return time == null ? null : time.begins() + "–" + time.ends();
    }
}
