package org.optr.audit.findings;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.optr.people.PersonId;

/** What made a rule speak, with its values. */
public sealed interface Trigger {

    /** @param inTheirPlace whether it was done on behalf of the requester; else the substitute decided in their own name */
    record BySubstitute(PersonId requester, boolean inTheirPlace) implements Trigger {}

    /** @param since what the time counts from */
    record Quick(Duration took, Since since) implements Trigger {

        public enum Since {
            OPENED,
            TAKEN,
            OFFERED
        }
    }

    /** @param event which made the change */
    record Changed(String event, PersonId approver, Instant approvedAt) implements Trigger {}

    /** @param times so often in this case, this time included */
    record SentBack(int times) implements Trigger {}

    /**
     * @param entries how many there are outside working time on that day in that case
     * @param zone in which the day and the hours are
     */
    record OutsideWork(int entries, Instant last, ZoneId zone) implements Trigger {}
}
