package org.optr.engine;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;

/**
 * Reads and completes work items as the acting person, who must be in the item's audience and not excluded by
 * {@code separate-from}. Every command runs in one transaction with everything it causes, retried when two people collide.
 */
public interface WorkItems {

    /** Returns an open item that the acting person may see. */
    Optional<WorkItem> find(WorkItemId id);

    /** Returns how an item ended that the acting person might see; empty while it is open. */
    Optional<Ending> ending(WorkItemId id);

    /**
     * @throws org.optr.shared.RuleViolation {@code work-item.taken} if another person has it, {@code work-item.gone} if it
     *     ended (with who and when), {@code work-item.excluded} if separation of duties forbids it
     */
    void claim(WorkItemId id);

    /** Gives a claimed item back to its candidates. */
    void release(WorkItemId id);

    /**
     * Completes an item with what the form submitted, after every {@link SubmissionCheck}; claims it first where nobody has.
     *
     * @throws SubmissionRefused if a field is wrong; nothing has happened then
     * @throws org.optr.shared.RuleViolation as {@link #claim}
     */
    void complete(WorkItemId id, Map<String, @Nullable Object> submitted);

    /**
     * Gives an item to another person, as who has it or may claim it, or as an administrator.
     *
     * @throws org.optr.shared.RuleViolation {@code work-item.assign-excluded} if separation of duties forbids it, {@code
     *     work-item.assign-inactive} if the person has left
     */
    void assign(WorkItemId id, PersonId assignee);

    /** Returns who is kept from the item by separation of duties, their substitutes included. */
    Set<PersonId> excluded(WorkItemId id);

    /** Returns the process variables that the item's form may read. */
    Map<String, @Nullable Object> variables(WorkItemId id);

    /**
     * How a work item ended.
     *
     * @param by null when no person ended it
     * @param outcome the form's decision, if it has one
     */
    record Ending(WorkItemId id, Instant at, @Nullable PersonId by, @Nullable String outcome, boolean cancelled) {}
}
