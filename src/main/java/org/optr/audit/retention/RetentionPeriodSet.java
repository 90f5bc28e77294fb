package org.optr.audit.retention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectRef;

/**
 * An administrator has decided how long the cases of a process are kept.
 *
 * @param before null for ever
 * @param after null for ever
 */
record RetentionPeriodSet(
        SubjectRef subject, @Nullable RetentionPeriod before, @Nullable RetentionPeriod after, String because)
        implements DomainEvent {

    @Override
    public List<FieldChange> changes() {
        return List.of(
                new FieldChange("retention-period", text(before), text(after)),
                new FieldChange("retention-reason", null, because));
    }

    private static @Nullable String text(@Nullable RetentionPeriod period) {
        return period == null ? null : period.toString();
    }
}
