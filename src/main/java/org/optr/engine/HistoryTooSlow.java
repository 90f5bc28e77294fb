package org.optr.engine;

/** A question to the engine's history was given up because its answer took too long. */
public final class HistoryTooSlow extends RuntimeException {

    public HistoryTooSlow(Throwable cause) {
        super(cause);
    }
}
