package org.optr.project;

import java.time.Instant;
import java.util.List;
import org.optr.people.PersonId;
import org.optr.shared.Period;

/** What was agreed when the sponsor approved the plan; its budget is part of {@link ProjectMoney}. */
public record Baseline(
        int number,
        Instant takenAt,
        PersonId by,
        Period period,
        List<Milestone> milestones,
        List<Deliverable> deliverables) {}
