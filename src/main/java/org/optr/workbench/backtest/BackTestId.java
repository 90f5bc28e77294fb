package org.optr.workbench.backtest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a back-test of a draft. */
@Embeddable
public record BackTestId(@Column(name = "back_test_id") UUID value) implements Serializable {

    static BackTestId next() {
        return new BackTestId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
