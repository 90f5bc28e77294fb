package org.optr.audit.ledger;

import java.time.Duration;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.shared.DomainEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts on record that a node begins, before anybody reaches it, and that it ends, when nobody does any more. */
@Component
class ServerLife implements SmartLifecycle {

    private static final int BEFORE_THE_WEB_SERVER = 0;

    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Duration heartbeat;
    private final boolean seals;
    private final String version;
    private volatile boolean running;

    ServerLife(
            CurrentPerson current,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactionManager,
            LedgerSettings settings,
            ObjectProvider<BuildProperties> build) {
        this.current = current;
        this.events = events;
        this.transaction = new TransactionTemplate(transactionManager);
        this.heartbeat = settings.heartbeat();
        this.seals = !settings.sealEvery().isZero();
        this.version =
                build.stream().map(BuildProperties::getVersion).findFirst().orElse("?");
    }

    @Override
    public void start() {
        running = true;
        tell(new ServerStarted(version, heartbeat));
    }

    @Override
    public void stop() {
        running = false;
        tell(new ServerStopped(version));
    }

    /** A node that does not seal by itself gives no signs of life either. */
    private void tell(DomainEvent event) {
        if (seals) {
            transaction.executeWithoutResult(
                    status -> current.actingAs(PersonId.SYSTEM, () -> events.publishEvent(event)));
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
