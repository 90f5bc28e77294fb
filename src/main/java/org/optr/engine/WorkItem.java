package org.optr.engine;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.SubjectRef;

/**
 * What a running process asks one person to do.
 *
 * @param name the step's name by language tag; {@code en} is always there
 * @param step the element's id in the model
 * @param subject what the run is about; null for a process without one
 * @param about what it asks about: a part of the case that its step names, else the subject
 * @param groups candidate groups as {@code role} or {@code role@unit}
 * @param startedBy who started the outermost run about the same record
 * @param form the form's id; null where the step has none
 * @param round how often this step was reached in this run, from 1
 */
public record WorkItem(
        WorkItemId id,
        Map<String, String> name,
        String step,
        ProcessKey process,
        RunId run,
        RunId rootRun,
        @Nullable SubjectRef subject,
        @Nullable SubjectRef about,
        @Nullable PersonId assignee,
        Set<PersonId> candidates,
        Set<String> groups,
        PersonId startedBy,
        Instant createdAt,
        @Nullable Instant dueAt,
        int priority,
        WorkItemKind kind,
        @Nullable String form,
        int round) {}
