package org.optr.engine.guard;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.optr.engine.expression.ExpressionRefused;

/** Interrupts the calling thread when its work takes too long, and leaves no interrupt behind. */
final class Deadline implements Runnable {

    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "feel-deadline");
        thread.setDaemon(true);
        return thread;
    });

    private final Thread worker = Thread.currentThread();
    private boolean finished;
    private boolean passed;

    private Deadline() {}

    /** @throws ExpressionRefused if the time is over before the work is done */
    static <T> T within(Duration time, Callable<T> work) {
        var deadline = new Deadline();
        var alarm = WATCH.schedule(deadline, time.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return work.call();
        } catch (InterruptedException e) {
            throw deadline.explain(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            alarm.cancel(false);
            deadline.finish();
        }
    }

    @Override
    public synchronized void run() {
        if (!finished) {
            passed = true;
            worker.interrupt();
        }
    }

    private synchronized RuntimeException explain(InterruptedException interrupt) {
        if (passed) {
            return new ExpressionRefused("feel.too-slow");
        }
        worker.interrupt();
        return new IllegalStateException(interrupt);
    }

    private synchronized void finish() {
        finished = true;
        if (passed) {
            Thread.interrupted();
        }
    }
}
