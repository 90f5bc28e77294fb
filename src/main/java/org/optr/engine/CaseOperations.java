package org.optr.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.shared.RuleViolation;

/**
 * What process owners and administrators do with a running case that does not get on by itself. Nobody does it in a case of
 * their own, and each act is in the history with its reason.
 *
 * @see <a href="file:docs/decisions/0022-who-operates-a-case.md">docs/decisions/0022</a>
 */
public interface CaseOperations {

    /** Returns why the acting person may not operate a case; nothing if they may. */
    Optional<RuleViolation> refusal(RunId run);

    /**
     * Returns the variables of a case by name, those of its branches too; none for whom the case is not to read. Who may
     * not see what it is about reads values only after {@link CaseDisclosures#open}.
     */
    List<CaseVariable> variables(RunId run);

    /**
     * Gives a variable another value of the same type, takes its value away, or gives it one. Who does is then kept from every step of the whole case that is
     * separated from others.
     *
     * @param seen its value when the acting person looked; null if it had none
     * @param value null to take it away
     * @throws RuleViolation if the variable is protected, has changed, or cannot have that value
     */
    void correct(RunId run, String variable, @Nullable Object seen, @Nullable Object value, String reason);

    /** Whether the model says how such a case is given up, or it leaves no record behind. */
    boolean mayCancel(RunId run);

    /**
     * Gives a case up, as its model says: what it is about is then what it is after its own withdrawal, and a case that called
     * this one goes on.
     */
    void cancel(RunId run, String reason);

    /** Holds a case and those that it called: nothing is completed, no message arrives, no timer runs. */
    void suspend(RunId run, String reason);

    /** Lets a case and those that it called go on; timers whose time has passed run at once. */
    void resume(RunId run, String reason);

    /**
     * @param id of its place, which tells variables of the same name in several branches apart
     * @param value Boolean, Long, Double, {@link Instant} or text; null where there is none
     * @param protection null for what may be corrected
     */
    record CaseVariable(String id, String name, @Nullable Object value, @Nullable Protection protection) {}

    /** Why a variable is not corrected by hand. */
    enum Protection {
        /** It chooses who decides or which way the case goes, by itself or through a decision table. */
        WHO_DECIDES,
        /** It is what a person has answered. */
        ANSWER,
        /** It is the id of something, or holds one. */
        IDENTITY,
        /** The acting person may not read it; its value is left out. */
        HIDDEN,
        /** Its value is no single text, number, time or truth. */
        NOT_PLAIN
    }
}
