package org.optr.task;

/** Where a task is on its way from the plan to a result that was accepted. */
public enum TaskStatus {
    /** Nobody is asked yet, or whoever was asked gave it back: then a reason is kept. */
    PLANNED,

    OFFERED,

    /** The responsible person agreed; work has not begun. */
    ACCEPTED,

    IN_PROGRESS,
    SUBMITTED,
    DONE,
    CANCELLED;

    /** Whether something remains to be done. */
    public boolean open() {
        return this != DONE && this != CANCELLED;
    }

    /** Whether the responsible person works on it. */
    public boolean working() {
        return this == ACCEPTED || this == IN_PROGRESS;
    }
}
