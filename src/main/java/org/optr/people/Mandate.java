package org.optr.people;

import java.util.Set;

/**
 * In whose name somebody may act now: their own, or that of a person for whom they stand in.
 *
 * @param groups the person's candidate groups, as {@link People#groupsOf}
 */
public record Mandate(PersonId person, Set<String> groups) {}
