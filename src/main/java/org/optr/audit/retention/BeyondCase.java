package org.optr.audit.retention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessKey;
import org.optr.engine.RunId;
import org.optr.shared.SubjectRef;

/**
 * A case that ended longer ago than its process is kept, and that nobody holds.
 *
 * @param subject null where it is about nothing
 */
public record BeyondCase(RunId root, ProcessKey process, @Nullable SubjectRef subject, Instant endedAt) {}
