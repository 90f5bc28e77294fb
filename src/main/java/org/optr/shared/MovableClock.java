package org.optr.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A clock that ticks on from wherever it is moved to. For demo data and tests: production has the system clock. */
public final class MovableClock extends Clock {

    private final List<Consumer<Duration>> listeners = new CopyOnWriteArrayList<>();
    private volatile Duration offset = Duration.ZERO;

    public void moveTo(Instant instant) {
        shift(Duration.between(Instant.now(), instant));
    }

    public void moveBy(Duration step) {
        shift(offset.plus(step));
    }

    public void backToNow() {
        shift(Duration.ZERO);
    }

    /** Tells the listener the distance from the system's time, now and whenever it changes. */
    public void onMove(Consumer<Duration> listener) {
        listeners.add(listener);
        listener.accept(offset);
    }

    private void shift(Duration newOffset) {
        offset = newOffset;
        listeners.forEach(listener -> listener.accept(newOffset));
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset);
    }
}
