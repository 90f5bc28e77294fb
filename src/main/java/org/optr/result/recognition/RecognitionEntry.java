package org.optr.result.recognition;

import java.time.Instant;
import java.util.Set;
import org.optr.people.PersonId;
import org.optr.shared.SubjectRef;

/** One recognition as it is shown. */
public record RecognitionEntry(
        RecognitionId id, SubjectRef about, Set<PersonId> persons, String text, PersonId by, Instant at) {}
