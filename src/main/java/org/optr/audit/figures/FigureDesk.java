package org.optr.audit.figures;

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
import org.optr.engine.FinishedCases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Takes figures beside everything else, one after the other, and keeps a few of them for some minutes. */
@Component
class FigureDesk implements DisposableBean {

    /** So many cases are read for one question. */
    static final int MOST_CASES = 50_000;

    private static final int MOST_KEPT = 20;
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Logger LOG = LoggerFactory.getLogger(FigureDesk.class);

    private final FinishedCases cases;
    private final Clock clock;
    private final Map<FigureQuestion, Answer> answers = new LinkedHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "process-figures");
        thread.setDaemon(true);
        return thread;
    });

    FigureDesk(FinishedCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** @throws org.optr.shared.RuleViolation {@code figures.busy} if too many questions wait already */
    synchronized CompletableFuture<ProcessFigures> ask(FigureQuestion question) {
        var now = clock.instant();
        answers.values().removeIf(answer -> answer.isStale(now));
        var kept = answers.get(question);
        if (kept != null) {
            return kept.figures;
        }
        if (answers.size() == MOST_KEPT) {
            var oldest = answers.keySet().iterator().next();
            require(Objects.requireNonNull(answers.get(oldest)).figures.isDone(), "figures.busy");
            answers.remove(oldest);
        }
        var read = new AtomicLong();
        var taken = CompletableFuture.supplyAsync(() -> take(question, now, read), worker);
        answers.put(question, new Answer(now, read, taken));
        return taken;
    }

    synchronized void forget(FigureQuestion question) {
        answers.remove(question);
    }

    /** Returns how many cases were read so far for a question. */
    synchronized long read(FigureQuestion question) {
        var answer = answers.get(question);
        return answer == null ? 0 : answer.read.get();
    }

    private ProcessFigures take(FigureQuestion question, Instant at, AtomicLong read) {
        try {
            var tally = new FigureTally(question);
            var more = cases.read(
                    question.process(), question.version(), question.from(), question.until(), MOST_CASES, each -> {
                        tally.add(each);
                        read.incrementAndGet();
                    });
            return tally.figures(at, more);
        } catch (RuntimeException failure) {
            LOG.warn("No figures for {}", question, failure);
            throw failure;
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }

    private record Answer(Instant asked, AtomicLong read, CompletableFuture<ProcessFigures> figures) {

        /** What failed is tried again; what is under way is waited for. */
        boolean isStale(Instant now) {
            return figures.isCompletedExceptionally()
                    || (figures.isDone() && Duration.between(asked, now).abs().compareTo(FRESH) > 0);
        }
    }
}
