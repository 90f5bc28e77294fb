package org.optr.people;

import java.util.UUID;
import org.optr.shared.Period;

/** One appointed substitute, now or later. */
public record SubstituteSummary(UUID id, PersonId substitute, String name, Period period) {}
