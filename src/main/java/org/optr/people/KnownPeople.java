package org.optr.people;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the database said of people, kept until the transaction ends or changes one of them: a command asks for the same few
 * persons many times. Outside a transaction nothing is kept.
 */
@Component
class KnownPeople {

    /** @param about names the question; two with the same name have answers of one type */
    <T> T get(String about, Object of, Supplier<T> database) {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? answers().get(new Question(about, of), database)
                : database.get();
    }

    /** Before any other listener asks. */
    @EventListener({PersonEvent.class, UnitEvent.class})
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void forget() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            answers().known.clear();
        }
    }

    private Answers answers() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Answers answers) {
            return answers;
        }
        var answers = new Answers();
        TransactionSynchronizationManager.bindResource(this, answers);
        TransactionSynchronizationManager.registerSynchronization(
                new ResourceHolderSynchronization<>(answers, this) {});
        return answers;
    }

    private record Question(String about, Object of) {}

    private static final class Answers extends ResourceHolderSupport {

        private final Map<Question, Object> known = new HashMap<>();

        @SuppressWarnings("unchecked")
        <T> T get(Question question, Supplier<T> database) {
            return (T) known.computeIfAbsent(question, unknown -> database.get());
        }
    }
}
