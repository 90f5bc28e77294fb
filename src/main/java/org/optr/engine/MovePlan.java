package org.optr.engine;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary.VersionId;

/**
 * Where the cases of one version continue in another one.
 *
 * @param steps by the id of the step at which a case waits
 */
public record MovePlan(VersionId from, VersionId to, SortedMap<String, StepMove> steps) {

    public MovePlan {
        steps = Collections.unmodifiableSortedMap(new TreeMap<>(steps));
    }

    /** Returns the plan with something else for one step. */
    public MovePlan with(String step, StepMove move) {
        var changed = new TreeMap<>(steps);
        changed.put(step, move);
        return new MovePlan(from, to, changed);
    }

    /** Returns what the plan says of a step; one that it does not name needs a choice. */
    public StepMove of(String step) {
        return steps.getOrDefault(step, StepMove.OPEN);
    }

    /** Returns what the plan means for a case: one step that stays keeps it, and one without a choice makes it wait. */
    public Choice of(CaseMoves.WaitingCase waiting) {
        return waiting.steps().stream()
                .map(step -> of(step).choice())
                .max(Choice::compareTo)
                .orElse(Choice.MOVE);
    }

    /** Returns the steps that continue, with where they do. */
    public Map<String, String> moves() {
        var moves = new TreeMap<String, String>();
        steps.forEach((step, move) -> {
            if (move.target() != null) {
                moves.put(step, move.target());
            }
        });
        return moves;
    }

    /** What becomes of the cases at a step; of several in one case the last one counts. */
    public enum Choice {
        MOVE,
        CHOOSE,
        STAY
    }

    /**
     * What becomes of the cases that wait at one step.
     *
     * @param target where they continue; null unless they are moved
     * @param newLimit whether the time limit of the new version starts at the move; else the one that runs is kept
     */
    public record StepMove(Choice choice, @Nullable String target, boolean newLimit) {

        public static final StepMove OPEN = new StepMove(Choice.CHOOSE, null, false);
        public static final StepMove STAY = new StepMove(Choice.STAY, null, false);

        public StepMove {
            if ((choice == Choice.MOVE) == (target == null) || (newLimit && target == null)) {
                throw new IllegalArgumentException("A step that moves, and no other, has a target");
            }
        }

        public static StepMove to(String target, boolean newLimit) {
            return new StepMove(Choice.MOVE, target, newLimit);
        }
    }
}
