package org.optr.audit.figures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.optr.engine.RunId;
import org.optr.shared.SubjectRef;

/**
 * What tells one case behind a figure from another.
 *
 * @param subject null where it is about nothing
 */
public record CaseFacts(RunId run, @Nullable SubjectRef subject, int version, Instant endedAt) {}
