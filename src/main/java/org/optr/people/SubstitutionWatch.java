package org.optr.people;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks again and again whether somebody's time as a substitute has begun or is over. */
@Component
class SubstitutionWatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SubstitutionWatch.class);

    private final SubstitutionNews news;
    private final Duration every;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "substitution-watch");
        thread.setDaemon(true);
        return thread;
    });

    SubstitutionWatch(SubstitutionNews news, @Value("${optr.substitutions.watch:5m}") Duration every) {
        this.news = news;
        this.every = every;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!every.isZero()) {
            var unused = timer.scheduleWithFixedDelay(this::look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        try {
            news.tell();
        } catch (RuntimeException later) {
            LOG.warn("Whether substitutions have begun or ended is looked at again in {}", every, later);
        }
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }
}
