package org.optr.audit.figures;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessKey;
import org.optr.shared.Period;

/**
 * Which cases figures are asked of: those of a process that ended in a period.
 *
 * @param zone in which its days are days
 * @param version that they followed from beginning to end; null for any
 */
public record FigureQuestion(ProcessKey process, Period period, ZoneId zone, @Nullable Integer version) {

    Instant from() {
        return period.startsOn().atStartOfDay(zone).toInstant();
    }

    Instant until() {
        return period.endsOn().plusDays(1).atStartOfDay(zone).toInstant();
    }
}
