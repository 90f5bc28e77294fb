package org.optr.audit.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.optr.shared.SubjectRef;

/**
 * A case in which something was found.
 *
 * @param run the outermost one
 * @param subject of the newest entry found in it
 * @param process of that entry; null where none is known
 * @param newest when that was
 */
public record FoundCase(String run, SubjectRef subject, @Nullable String process, Instant newest, int entries) {}
