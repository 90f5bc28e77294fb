package org.optr.objective;

import java.util.Set;
import java.util.UUID;
import org.optr.people.PersonId;

/**
 * Which unpublished objectives a person may see.
 *
 * @param everything OPTR itself sees all
 * @param headed units that the person heads, those below included
 * @param memberships what a work item's audience may say to mean the person or whom they stand in for
 */
record Sight(PersonId person, boolean everything, Set<UUID> headed, Set<String> memberships) {}
