package org.optr.engine.camunda;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.optr.shared.DomainEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Remembers the events whose transaction was committed, but for what the engine does by itself. */
@Component
public class CommittedEvents {

    private final List<DomainEvent> events = new CopyOnWriteArrayList<>();

    @TransactionalEventListener
    void on(DomainEvent event) {
        if (!(event instanceof EngineEvents.EngineStep)) {
            events.add(event);
        }
    }

    List<DomainEvent> about(String subject) {
        return events.stream()
                .filter(event -> event.subject().id().equals(subject))
                .toList();
    }

    public List<String> namesAbout(String subject) {
        return about(subject).stream().map(DomainEvent::name).toList();
    }
}
