package org.optr.workbench;

import java.util.UUID;
import org.optr.people.PersonId;

/**
 * Somebody who has a draft open.
 *
 * @param pen whether they are the one who writes
 */
public record Visitor(UUID visit, PersonId person, boolean pen) {}
