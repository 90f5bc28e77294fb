package org.optr.audit.figures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.optr.audit.BackgroundAnswers;
import org.optr.engine.FinishedCases;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Takes figures beside everything else, one after the other, and keeps a few of them for some minutes. */
@Component
class FigureDesk implements DisposableBean {

    /** So many cases are read for one question. */
    static final int MOST_CASES = 50_000;

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final FinishedCases cases;
    private final Clock clock;
    private final BackgroundAnswers<FigureQuestion, ProcessFigures> answers;

    FigureDesk(FinishedCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
        answers = new BackgroundAnswers<>("process-figures", FRESH, "figures.busy", clock);
    }

    /** @throws org.optr.shared.RuleViolation {@code figures.busy} if too many questions wait already */
    CompletableFuture<ProcessFigures> ask(FigureQuestion question) {
        var asked = clock.instant();
        return answers.ask(question, read -> take(question, asked, read));
    }

    void forget(FigureQuestion question) {
        answers.forget(question);
    }

    /** Returns how many cases were read so far for a question. */
    long read(FigureQuestion question) {
        return answers.read(question);
    }

    private ProcessFigures take(FigureQuestion question, Instant at, AtomicLong read) {
        var tally = new FigureTally(question);
        var more = cases.read(
                question.process(), question.version(), question.from(), question.until(), MOST_CASES, each -> {
                    tally.add(each);
                    read.incrementAndGet();
                });
        return tally.figures(at, more);
    }

    @Override
    public void destroy() {
        answers.close();
    }
}
