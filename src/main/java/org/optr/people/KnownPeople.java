package org.optr.people;

import java.util.function.Supplier;
import org.optr.shared.TransactionMemory;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the database said of people, kept until the transaction ends or changes one of them: a command asks for the same few
 * persons many times. Outside a transaction nothing is kept.
 */
@Component
class KnownPeople {

    private final TransactionMemory memory = new TransactionMemory();

    /** @param about names the question; two with the same name have answers of one type */
    <T> T get(String about, Object of, Supplier<T> database) {
        return memory.get(new Question(about, of), database);
    }

    /** Before any other listener asks. */
    @EventListener({PersonEvent.class, UnitEvent.class})
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void forget() {
        memory.forget();
    }

    private record Question(String about, Object of) {}
}
