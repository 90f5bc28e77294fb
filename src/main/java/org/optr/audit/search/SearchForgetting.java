package org.optr.audit.search;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes out of the index what is erased from the history, in the same transaction. */
@Component
public class SearchForgetting {

    private final SearchIndex index;

    SearchForgetting(SearchIndex index) {
        this.index = index;
    }

    /** @param entries their numbers in the history */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Collection<Long> entries) {
        if (!entries.isEmpty()) {
            index.forget(entries);
        }
    }
}
