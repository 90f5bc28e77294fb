package org.optr.workbench.move;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Tells open screens of this node how far a move is, a few times a second at most. */
@Component
public class MoveProgress {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(300);

    private final Map<CaseMoveId, List<Runnable>> listeners = new ConcurrentHashMap<>();
    private final Map<CaseMoveId, Long> told = new ConcurrentHashMap<>();

    /**
     * Runs the listener when cases were settled.
     *
     * @return ends the subscription
     */
    public Runnable subscribe(CaseMoveId move, Runnable listener) {
        var all = listeners.computeIfAbsent(move, id -> new CopyOnWriteArrayList<>());
        all.add(listener);
        return () -> all.remove(listener);
    }

    void tell(CaseMoveId move) {
        var now = System.nanoTime();
        var before = told.get(move);
        if (before == null || now - before > PAUSE) {
            told.put(move, now);
            all(move);
        }
    }

    /** The last time: nothing is kept of the move afterwards. */
    void tellEnd(CaseMoveId move) {
        told.remove(move);
        all(move);
    }

    private void all(CaseMoveId move) {
        listeners.getOrDefault(move, List.of()).forEach(Runnable::run);
    }
}
