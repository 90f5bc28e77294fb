package org.optr.engine;

import org.optr.engine.CaseMoves.Obstacle;

/** A case stays on its version. */
public class CaseNotMoved extends RuntimeException {

    private final transient Obstacle obstacle;

    public CaseNotMoved(Obstacle obstacle, Throwable cause) {
        super(obstacle.toString(), cause);
        this.obstacle = obstacle;
    }

    public CaseNotMoved(Obstacle obstacle) {
        super(obstacle.toString());
        this.obstacle = obstacle;
    }

    public Obstacle obstacle() {
        return obstacle;
    }
}
