package org.optr.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.shared.RuleViolation;

/**
 * Opens the values of a case to a process owner who has to correct them and may not see what the case is about. Only
 * what may be corrected is shown, of that case alone and for a while; the people of the subject read in its history who
 * looked and why.
 *
 * @see <a href="file:docs/decisions/0029-values-of-a-case-are-opened.md">docs/decisions/0029</a>
 */
public interface CaseDisclosures {

    /** How long the values of a case stay open. */
    Duration OPEN_FOR = Duration.ofHours(1);

    /** Returns how the values of a running case stand to the acting person. */
    Sight sight(RunId run);

    /** Returns why the acting person may not open the values of a case; nothing if they may. */
    Optional<RuleViolation> refusal(RunId run);

    /** Opens the values of a case to the acting person, until they get a part in the case or lose the office. */
    void open(RunId run, String reason);

    /**
     * @param closed whether the acting person may not see what the case is about
     * @param openUntil when its values close again; null unless the acting person has opened them
     */
    record Sight(boolean closed, @Nullable Instant openUntil) {}
}
