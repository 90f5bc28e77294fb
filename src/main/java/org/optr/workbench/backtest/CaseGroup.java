package org.optr.workbench.backtest;

import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.workbench.backtest.Obstacle.Reason;

/**
 * Cases that the same thing keeps from going their way.
 *
 * @param reason null where nobody can tell
 * @param element the step that is not possible; empty where nobody can tell
 * @param other what explains it, as {@link Obstacle} says
 * @param version one of those that the cases follow, where the step has its name
 */
public record CaseGroup(
        CaseVerdict verdict, @Nullable Reason reason, String element, String other, VersionId version, long number) {

    CaseGroup(CaseVerdict verdict, @Nullable Reason reason, String element, String other, String version, long number) {
        this(verdict, reason, element, other, new VersionId(version), number);
    }
}
