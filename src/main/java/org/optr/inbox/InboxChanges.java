package org.optr.inbox;

import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells open inboxes of this node that their lists changed, after the commit and outside the thread that committed: whoever
 * decides does not wait for others' screens.
 */
@Component
public class InboxChanges {

    private final Set<Subscription> subscriptions = ConcurrentHashMap.newKeySet();
    private final People people;
    private final Executor executor;

    InboxChanges(People people, @Qualifier("applicationTaskExecutor") Executor executor) {
        this.people = people;
        this.executor = executor;
    }

    /**
     * Runs the listener whenever something in the person's list may have changed, from a thread of its own.
     *
     * @return ends the subscription
     */
    public Runnable subscribe(PersonId person, Runnable listener) {
        var subscription = new Subscription(Reader.of(person, people).audiences(), listener);
        subscriptions.add(subscription);
        return () -> subscriptions.remove(subscription);
    }

    void publish(Set<Audience> affected) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    tell(affected);
                }
            });
        } else {
            tell(affected);
        }
    }

    private void tell(Set<Audience> affected) {
        for (var subscription : subscriptions) {
            if (!Collections.disjoint(subscription.audiences(), affected)) {
                executor.execute(subscription.listener());
            }
        }
    }

    int subscribers() {
        return subscriptions.size();
    }

    /** Two of one person are two: compared by the listener, which each open inbox has of its own. */
    private record Subscription(Set<Audience> audiences, Runnable listener) {}
}
