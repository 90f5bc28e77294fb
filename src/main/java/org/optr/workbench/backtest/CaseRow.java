package org.optr.workbench.backtest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.shared.SubjectDirectory.Subject;

/**
 * One case in the list.
 *
 * @param version that it follows
 * @param subject what it is about; null for whoever may not see it
 */
public record CaseRow(Instant startedAt, VersionId version, @Nullable Subject subject) {}
