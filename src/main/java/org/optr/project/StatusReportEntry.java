package org.optr.project;

import java.time.Instant;
import org.optr.people.PersonId;

/** A status report as it was given. */
public record StatusReportEntry(StatusReportId id, StatusReportDraft content, PersonId by, Instant at) {}
