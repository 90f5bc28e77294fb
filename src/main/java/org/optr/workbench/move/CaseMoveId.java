package org.optr.workbench.move;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a move of running cases. */
@Embeddable
public record CaseMoveId(@Column(name = "move_id") UUID value) implements Serializable {

    static CaseMoveId next() {
        return new CaseMoveId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
