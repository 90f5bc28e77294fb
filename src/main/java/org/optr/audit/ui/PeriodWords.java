package org.optr.audit.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.optr.audit.retention.RetentionPeriod;

/** How long something is kept, in words. */
public final class PeriodWords {

    /** @param period null for ever */
    public static String of(Component place, @Nullable RetentionPeriod period) {
        if (period == null) {
            return place.getTranslation("retention.for-ever");
        }
        return place.getTranslation(
                period.unit() == RetentionPeriod.Unit.YEARS ? "retention.years" : "retention.days", period.amount());
    }

    private PeriodWords() {}
}
