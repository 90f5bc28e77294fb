package org.optr.audit;

import static org.optr.shared.RuleViolation.require;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers questions that take long beside everything else, one after the other, and keeps a few answers for some minutes.
 *
 * @param <Q> what is asked; equal questions have one answer
 * @param <A> what is answered
 */
public final class BackgroundAnswers<Q, A> implements AutoCloseable {

    private static final int MOST_KEPT = 20;
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundAnswers.class);

    private final Duration fresh;
    private final String busy;
    private final Clock clock;
    private final Map<Q, Asked<A>> kept = new LinkedHashMap<>();
    private final ExecutorService worker;

    /**
     * @param work what the thread is called
     * @param fresh how long an answer is kept
     * @param busy key of the refusal if too many questions wait already
     */
    public BackgroundAnswers(String work, Duration fresh, String busy, Clock clock) {
        this.fresh = fresh;
        this.busy = busy;
        this.clock = clock;
        worker = Executors.newSingleThreadExecutor(task -> {
            var thread = new Thread(task, work);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * @param answering makes the answer, and counts what it has read so far
     * @throws org.optr.shared.RuleViolation if too many questions wait already
     */
    public synchronized CompletableFuture<A> ask(Q question, Function<AtomicLong, A> answering) {
        var now = clock.instant();
        kept.values().removeIf(asked -> asked.isStale(now, fresh));
        var known = kept.get(question);
        if (known != null) {
            return known.answer;
        }
        if (kept.size() == MOST_KEPT) {
            var oldest = kept.keySet().iterator().next();
            require(Objects.requireNonNull(kept.get(oldest)).answer.isDone(), busy);
            kept.remove(oldest);
        }
        var read = new AtomicLong();
        var answer = CompletableFuture.supplyAsync(() -> answer(question, answering, read), worker);
        kept.put(question, new Asked<>(now, read, answer));
        return answer;
    }

    private A answer(Q question, Function<AtomicLong, A> answering, AtomicLong read) {
        try {
            return answering.apply(read);
        } catch (RuntimeException failure) {
            LOG.warn("No answer to {}", question, failure);
            throw failure;
        }
    }

    /** Makes the next answer to a question anew. */
    public synchronized void forget(Q question) {
        kept.remove(question);
    }

    /** Returns how much was read so far for a question. */
    public synchronized long read(Q question) {
        var asked = kept.get(question);
        return asked == null ? 0 : asked.read.get();
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }

    private record Asked<A>(Instant at, AtomicLong read, CompletableFuture<A> answer) {

        /** What failed is tried again; what is under way is waited for. */
        boolean isStale(Instant now, Duration fresh) {
            return answer.isCompletedExceptionally()
                    || (answer.isDone() && Duration.between(at, now).abs().compareTo(fresh) > 0);
        }
    }
}
