package org.optr.audit.export;

import org.optr.people.PersonId;

/** Whoever asked for an export wants it no more. */
record ExportCancelled(PersonId person, ExportId export) implements ExportEvent {}
