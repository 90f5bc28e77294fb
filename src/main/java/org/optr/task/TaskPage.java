package org.optr.task;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.project.ProjectId;
import org.optr.shared.SubjectDirectory.PathPart;

/**
 * Everything a task's page shows.
 *
 * @param row the task as the work breakdown structure has it
 * @param path from the top objective down, the task last
 * @param acceptor who judges the result: the manager, unless they did some of it
 * @param unitsDone null before the first report
 * @param effortSpent hours; null before the first report
 * @param note of the last report; empty without one
 * @param reason why it was given back, sent back or cancelled, whichever was last; empty without one
 * @param evidence oldest first
 * @param predecessors by code
 * @param successors by code
 * @param rights what the acting person may do now
 */
public record TaskPage(
        WbsRow row,
        ProjectId project,
        List<PathPart> path,
        PersonId manager,
        PersonId acceptor,
        @Nullable BigDecimal unitsDone,
        @Nullable BigDecimal effortSpent,
        String note,
        String reason,
        List<Evidence> evidence,
        List<TaskLink> predecessors,
        List<TaskLink> successors,
        Rights rights) {

    /**
     * @param write change what is written in it
     * @param report report progress and add evidence
     * @param offer offer it to its responsible person
     * @param reassign give it to somebody else
     */
    public record Rights(boolean write, boolean report, boolean offer, boolean reassign, boolean cancel) {}

    public TaskId id() {
        return row.id();
    }

    public String title() {
        return row.title();
    }

    public TaskStatus status() {
        return row.status();
    }

    public TaskDraft content() {
        return row.content();
    }
}
