package org.optr.audit.retention;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessKey;
import org.optr.people.PersonId;

/**
 * How long the cases of a process are kept.
 *
 * @param names by language; {@code en} is always there
 * @param ofModel what the newest model says; null for ever
 * @param inForce what counts; null for ever
 * @param setBy who decided otherwise than the model; null where nobody did
 */
public record KeptProcess(
        ProcessKey process,
        Map<String, String> names,
        @Nullable RetentionPeriod ofModel,
        @Nullable RetentionPeriod inForce,
        @Nullable PersonId setBy,
        @Nullable Instant setAt,
        @Nullable String because) {}
