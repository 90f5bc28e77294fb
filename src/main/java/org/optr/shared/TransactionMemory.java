package org.optr.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What was found out once in a transaction and holds until it ends. Outside a transaction nothing is kept. */
public final class TransactionMemory {

    /**
     * Returns what is known, or finds it out.
     *
     * @param question equal ones have the same answer, of one type
     */
    public <T> T get(Object question, Supplier<T> finding) {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? answers().get(question, finding)
                : finding.get();
    }

    public void forget() {
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

    private static final class Answers extends ResourceHolderSupport {

        private final Map<Object, Object> known = new HashMap<>();

        @SuppressWarnings("unchecked")
        <T> T get(Object question, Supplier<T> finding) {
            return (T) known.computeIfAbsent(question, unknown -> finding.get());
        }
    }
}
