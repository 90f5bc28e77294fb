package org.optr.workbench.backtest;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.shared.SubjectDirectory.Subject;

/**
 * One case in the list.
 *
 * @param startedAt null for whoever may not see what it is about: the time would tell which case it is
 * @param version that it follows
 * @param subject what it is about; null for whoever may not see it
 */
public record CaseRow(YearMonth month, @Nullable Instant startedAt, VersionId version, @Nullable Subject subject) {}
