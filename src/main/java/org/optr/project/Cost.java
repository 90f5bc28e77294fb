package org.optr.project;

import java.time.Instant;
import java.time.LocalDate;
import org.optr.people.PersonId;
import org.optr.shared.Money;

/** A cost of a project as it was booked. */
public record Cost(CostId id, LocalDate bookedOn, Money amount, String note, PersonId by, Instant at) {}
