package org.optr.engine.camunda;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;

/** Tells whether a command failed only because another one was faster, in each way that the engine or a database says so. */
final class Collision {

    private static final int LOCK_WAIT_TIMEOUT_MYSQL = 1205;
    private static final int LOCK_TIMEOUT_H2 = 50200;

    static boolean in(@Nullable Throwable error) {
        for (var cause = error; cause != null; cause = cause.getCause()) {
            if (isCollision(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCollision(Throwable cause) {
        return cause instanceof OptimisticLockingException
                || cause instanceof TaskAlreadyClaimedException
                || cause instanceof ConcurrencyFailureException
                || cause instanceof OptimisticLockException
                || cause instanceof PessimisticLockException
                || (cause instanceof SQLException sql && isCollision(sql))
                || isRowGone(cause)
                || says(cause, "list of executions is empty")
                || says(cause, "Cannot find task with id")
                || says(cause, "task is null");
    }

    /** Class 40 is a deadlock, class 23 a row that the other one wrote first. */
    private static boolean isCollision(SQLException error) {
        var state = error.getSQLState();
        return error.getErrorCode() == LOCK_WAIT_TIMEOUT_MYSQL
                || error.getErrorCode() == LOCK_TIMEOUT_H2
                || (state != null && (state.startsWith("40") || state.startsWith("23")));
    }

    /** The engine reads a task and then its execution; if that is gone meanwhile, it trips over null. */
    private static boolean isRowGone(Throwable cause) {
        var trace = cause.getStackTrace();
        return cause instanceof NullPointerException
                && trace.length > 0
                && trace[0].getClassName().startsWith("org.camunda.bpm.engine.");
    }

    private static boolean says(Throwable cause, String text) {
        return cause.getMessage() != null && cause.getMessage().contains(text);
    }

    private Collision() {}
}
