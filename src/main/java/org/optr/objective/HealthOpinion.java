package org.optr.objective;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the figures suggest beside what people believe.
 *
 * @param computed null where there is nothing to compute from
 * @param confidence of the newest check-ins, 0 to 1; null where there is none
 */
public record HealthOpinion(@Nullable Health computed, @Nullable BigDecimal confidence) {

    /** Returns what the confidence says; null where there is none. */
    public @Nullable Health said() {
        return confidence == null ? null : HealthRule.ofConfidence(confidence);
    }

    /** Returns what counts: people before figures. */
    public @Nullable Health shown() {
        var said = said();
        return said == null ? computed : said;
    }

    /** Whether people and figures disagree, which is shown. */
    public boolean differs() {
        var said = said();
        return said != null && computed != null && said != computed;
    }
}
