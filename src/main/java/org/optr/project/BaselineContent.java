package org.optr.project;

import java.util.List;
import org.optr.shared.Money;
import org.optr.shared.Period;

/** What a baseline freezes. */
record BaselineContent(Money budget, Period period, List<Milestone> milestones, List<Deliverable> deliverables) {}
