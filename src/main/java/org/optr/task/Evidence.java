package org.optr.task;

import java.time.Instant;
import org.optr.people.PersonId;

/**
 * What shows that something was done.
 *
 * @param link an https address; empty where the note says it all
 * @param by who added it
 */
public record Evidence(EvidenceId id, String title, String link, String note, PersonId by, Instant at) {}
