package org.optr.task;

/**
 * A task that another one waits for, or that waits for it.
 *
 * @param lagDays days planned in between
 */
public record TaskLink(TaskId id, String code, String title, TaskStatus status, int lagDays) {}
