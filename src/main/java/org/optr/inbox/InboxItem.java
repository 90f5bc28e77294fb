package org.optr.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessKey;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItemKind;
import org.optr.people.PersonId;
import org.optr.shared.SubjectDirectory.PathPart;
import org.optr.shared.SubjectRef;

/**
 * A work item as the list shows it.
 *
 * @param position its place in the order of its list, to go on from
 * @param stepNames the step's name by language tag
 * @param subject what it asks about; null for a process about nothing
 * @param title the subject's; empty where it has none
 * @param path from the top down to the subject
 * @param from who started the root case
 * @param done how it ended; null while it is open
 */
public record InboxItem(
        WorkItemId id,
        String position,
        WorkItemKind kind,
        ProcessKey process,
        String step,
        Map<String, String> stepNames,
        int round,
        @Nullable SubjectRef subject,
        String title,
        List<PathPart> path,
        PersonId from,
        @Nullable PersonId assignee,
        Instant createdAt,
        @Nullable Instant dueAt,
        int priority,
        @Nullable Instant remindedAt,
        @Nullable Instant escalatedAt,
        @Nullable Done done) {

    InboxItem about(SubjectText text) {
        return new InboxItem(
                id,
                position,
                kind,
                process,
                step,
                stepNames,
                round,
                subject,
                text.title(),
                text.path(),
                from,
                assignee,
                createdAt,
                dueAt,
                priority,
                remindedAt,
                escalatedAt,
                done);
    }

    /** By whom and when an item was completed. */
    public record Done(Instant at, PersonId by) {}
}
