package org.optr.objective;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;

/**
 * A review of an objective.
 *
 * @param endedAt null while it is open
 * @param heldBy null while it is open, and when it was missed
 */
public record ReviewSummary(Instant begunAt, @Nullable Instant endedAt, @Nullable PersonId heldBy, ReviewNotes notes) {}
