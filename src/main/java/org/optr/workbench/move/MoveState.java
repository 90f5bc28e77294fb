package org.optr.workbench.move;

/** Where a move is: one that runs goes on even if its node dies, one that was stopped waits for somebody. */
public enum MoveState {
    RUNNING,
    STOPPED,
    DONE
}
