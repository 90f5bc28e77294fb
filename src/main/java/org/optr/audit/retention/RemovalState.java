package org.optr.audit.retention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the removal of history is.
 *
 * @param stopped whether an administrator has stopped it, on all nodes
 * @param beganAt null if it never ran
 * @param endedAt null as long as it runs
 * @param removed cases, the last time
 * @param failed cases that could not be removed, the last time
 */
public record RemovalState(
        boolean stopped, @Nullable Instant beganAt, @Nullable Instant endedAt, long removed, long failed) {}
