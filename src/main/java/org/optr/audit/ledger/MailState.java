package org.optr.audit.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How mailing checkpoints stands.
 *
 * @param checkpoint the number of the last one that was mailed; 0 for none
 * @param triedAt when somebody last tried to; null for never
 * @param failure why it failed then; null if it did not
 */
public record MailState(
        List<String> to,
        long checkpoint,
        @Nullable Instant sentAt,
        @Nullable Instant triedAt,
        @Nullable Failure failure) {

    private static final Duration RETRY = Duration.ofMinutes(5);

    /** Returns from when on a checkpoint may be mailed. */
    Instant next(Duration every) {
        if (failure != null && failure.trouble() != MailTrouble.REFUSED && triedAt != null) {
            return triedAt.plus(RETRY);
        }
        return sentAt == null ? Instant.MIN : sentAt.plus(every);
    }

    /**
     * @param reference what the log calls it
     * @param missed who has no letter
     */
    public record Failure(MailTrouble trouble, String reference, List<String> missed) {}
}
