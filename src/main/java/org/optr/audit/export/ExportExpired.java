package org.optr.audit.export;

import org.optr.people.PersonId;

/** The file of an export is not kept any longer. */
record ExportExpired(PersonId person, ExportId export) implements ExportEvent {}
