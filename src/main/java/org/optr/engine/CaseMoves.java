package org.optr.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.MovePlan.StepMove;
import org.optr.shared.SubjectRef;

/** Moves running cases from one version of a process to another one, by a plan that says where each step continues. */
public interface CaseMoves {

    /**
     * Returns the steps of a version at which cases can wait, and where they could continue in another version.
     *
     * @throws org.optr.shared.RuleViolation {@code move.versions} unless both are versions of one process
     */
    List<Step> steps(VersionId from, VersionId to);

    /**
     * Returns the same for models that are not published yet; nothing is deployed for it.
     *
     * @throws org.optr.shared.RuleViolation if the engine would refuse them, {@code move.versions} if they are no such process
     */
    List<Step> steps(VersionId from, ModelPackage to);

    /** Waits until nobody else publishes a version or begins to move cases; lasts until the end of the transaction. */
    void takeTurn();

    /** Returns the running cases of a version and where they wait. */
    List<WaitingCase> cases(VersionId version);

    /** Tells what keeps a case from being moved; nothing if it would be moved. All that was tried is undone. */
    Optional<Obstacle> test(MovePlan plan, RunId run);

    /**
     * Moves one case in a transaction of its own, tried again when somebody else changes the case at the same time. For
     * process owners.
     *
     * @param beside what is written in the same transaction, before the case is moved
     * @throws CaseNotMoved if something keeps it; nothing has happened then
     */
    void move(MovePlan plan, RunId run, Runnable beside);

    /**
     * A step at which cases can wait.
     *
     * @param name by language tag; {@code en} is always there
     * @param proposed what a plan says of it before anybody chose
     * @param targets where it can continue, the proposed one first
     */
    record Step(String id, Map<String, String> name, StepMove proposed, List<Target> targets) {}

    /**
     * A step of the other version.
     *
     * @param limited whether it has a time limit, a reminder or the like
     */
    record Target(String id, Map<String, String> name, boolean limited) {}

    /** @param subject null for a case that is about nothing */
    record WaitingCase(RunId run, @Nullable SubjectRef subject, Set<String> steps) {}

    /** @param step of either version, at which the plan cannot be followed; null where it is the whole case */
    record Obstacle(Kind kind, @Nullable String step) {

        /** What keeps a case on its version. */
        public enum Kind {
            ENDED,
            BY_PLAN,
            NO_STEP,
            OTHER_KIND,
            OTHER_PLACE,
            SEVERAL_PERSONS,
            GATEWAY,
            BACKGROUND,
            VALUES,
            NOBODY,
            SUSPENDED,
            OWN,
            SEPARATED,
            BUSY,
            REFUSED
        }
    }
}
