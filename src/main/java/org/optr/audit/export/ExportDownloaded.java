package org.optr.audit.export;

import org.optr.people.PersonId;

/** An auditor took the file of an export away. */
record ExportDownloaded(PersonId person, ExportId export) implements ExportEvent {}
