package org.optr.workbench.backtest;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.engine.PastCases.PastCase;
import org.optr.workbench.check.Drawing;

/**
 * Whether cases of one version could have gone their way by a changed drawing. A case is replayable if every step that it
 * took can begin when it began, from where the case then was, passing nothing but gateways and automatic steps, and if it
 * could have ended where it did. What the same rules would not allow on the case's own version is not judged: it was moved
 * between versions, or it did something that they do not know.
 *
 * @see <a href="file:docs/decisions/0023-back-tests.md">docs/decisions/0023</a>
 */
final class CaseReplay {

    private final Drawing before;
    private final Drawing after;
    private final Conditions changed;
    private final Conditions unchanged;

    CaseReplay(Drawing before, Drawing after) {
        this.before = before;
        this.after = after;
        changed = new Conditions(before, after);
        unchanged = new Conditions(before, before);
    }

    /** Returns the variables whose values are needed. */
    Set<String> variables() {
        return changed.variables();
    }

    Replayed of(PastCase past) {
        try {
            if (new CaseWalk(past, before, before, unchanged).first().isPresent()) {
                return Replayed.UNJUDGED;
            }
            return new CaseWalk(past, before, after, changed)
                    .first()
                    .map(obstacle -> new Replayed(CaseVerdict.IMPOSSIBLE, obstacle))
                    .orElse(Replayed.POSSIBLE);
        } catch (TokenReplay.TooManyWays unknown) {
            return Replayed.UNJUDGED;
        }
    }

    /** @param obstacle null unless it is impossible */
    record Replayed(CaseVerdict verdict, @Nullable Obstacle obstacle) {

        static final Replayed POSSIBLE = new Replayed(CaseVerdict.POSSIBLE, null);
        static final Replayed UNJUDGED = new Replayed(CaseVerdict.UNJUDGED, null);
    }
}
