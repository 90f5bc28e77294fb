package org.optr.workbench;

import java.time.Instant;
import org.optr.people.PersonId;

/**
 * A saving of one file of a draft.
 *
 * @param removed whether the file was taken out
 */
public record DraftRevision(int number, String file, PersonId savedBy, Instant savedAt, boolean removed) {}
