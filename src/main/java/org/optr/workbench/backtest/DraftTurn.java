package org.optr.workbench.backtest;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.optr.workbench.DraftId;
import org.springframework.stereotype.Component;

/** Lets one person at a time begin a test of a draft, by its row: there may be no test yet that one could lock. */
@Component
class DraftTurn {

    private final EntityManager entities;

    DraftTurn(EntityManager entities) {
        this.entities = entities;
    }

    /** Lasts until the end of the transaction. */
    void take(DraftId draft) {
        entities.createQuery("select d from Draft d where d.id = :draft", Object.class)
                .setParameter("draft", draft)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
