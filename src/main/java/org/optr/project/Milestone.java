package org.optr.project;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A point in the project that is reached on a day. */
@Embeddable
public record Milestone(MilestoneId id, String title, LocalDate dueOn) {}
