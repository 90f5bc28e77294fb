package org.optr.workbench.move;

import org.jspecify.annotations.Nullable;
import org.optr.engine.CaseMoves.Obstacle;
import org.optr.engine.RunId;
import org.optr.shared.SubjectRef;

/**
 * One case of a move.
 *
 * @param subject null for a case that is about nothing
 * @param obstacle what keeps it on its version; null if nothing does
 */
public record MovedCase(RunId run, @Nullable SubjectRef subject, CaseOutcome outcome, @Nullable Obstacle obstacle) {}
