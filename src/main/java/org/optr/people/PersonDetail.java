package org.optr.people;

import java.util.List;

/** A person as the administrator sees them; roles by name, those held everywhere first. */
public record PersonDetail(PersonSummary person, String signInName, List<HeldRole> roles) {}
