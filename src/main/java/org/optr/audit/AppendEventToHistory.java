package org.optr.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.optr.engine.CurrentCase;
import org.optr.engine.RunId;
import org.optr.people.CurrentPerson;
import org.optr.shared.DomainEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes each event into the transaction that caused it. If it cannot be written, what it records does not happen either. */
@Component
class AppendEventToHistory {

    private final AuditLog log;
    private final CurrentPerson person;
    private final CurrentCase run;
    private final Clock clock;

    AppendEventToHistory(AuditLog log, CurrentPerson person, CurrentCase run, Clock clock) {
        this.log = log;
        this.person = person;
        this.run = run;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DomainEvent event) {
        log.append(
                event,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                person.id(),
                person.onBehalfOf().orElse(null),
                run.find().map(RunId::value).orElse(null));
    }
}
