package org.optr.audit;

import java.time.Instant;
import org.optr.people.PersonId;

/**
 * Why an entry does not tell any more what it changed.
 *
 * @param asked who wanted it
 * @param by who agreed, and thereby did it
 */
public record ErasedPayload(Instant at, PersonId asked, PersonId by, String because) {}
