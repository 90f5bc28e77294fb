package org.optr.audit.retention;

/**
 * What would be removed of the cases of a process, by the process of their outermost run.
 *
 * @param beyond ended longer ago than its own period
 * @param goes would be removed now
 * @param held stays since it is held
 * @param more whether there were more than were looked at
 */
public record BeyondPeriod(int beyond, int goes, int held, boolean more) {

    public static final BeyondPeriod NONE = new BeyondPeriod(0, 0, 0, false);

    /** Cases that stay because a process that they called is kept longer. */
    public int waits() {
        return beyond - goes - held;
    }
}
