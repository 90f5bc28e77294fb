package org.optr.workbench.move;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.io.Serializable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.optr.engine.CaseMoves.Obstacle;
import org.optr.engine.CaseMoves.WaitingCase;
import org.optr.engine.RunId;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.data.domain.Persistable;

/** One case of a move and what became of it. Many are made at once: none is looked for before it is stored. */
@Entity
class MovingCase implements Persistable<MovingCase.Key> {

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable SubjectKind subjectKind;

    private @Nullable String subjectId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CaseOutcome outcome = CaseOutcome.WAITING;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Obstacle.@Nullable Kind obstacle;

    private @Nullable String obstacleStep;

    @Transient
    private boolean made;

    @SuppressWarnings("NullAway.Init")
    protected MovingCase() {}

    MovingCase(CaseMoveId move, WaitingCase waiting) {
        key = new Key(move, waiting.run().value());
        var subject = waiting.subject();
        subjectKind = subject == null ? null : subject.kind();
        subjectId = subject == null ? null : subject.id();
        made = true;
    }

    /** @param keptBy null if the case was moved */
    void settle(@Nullable Obstacle keptBy) {
        if (keptBy == null) {
            outcome = CaseOutcome.MOVED;
        } else {
            outcome = keptBy.kind() == Obstacle.Kind.BY_PLAN ? CaseOutcome.STAYED : CaseOutcome.FAILED;
            obstacle = keptBy.kind();
            obstacleStep = keptBy.step();
        }
    }

    boolean isWaiting() {
        return outcome == CaseOutcome.WAITING;
    }

    @Override
    public Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return made;
    }

    RunId run() {
        return new RunId(key.run());
    }

    MovedCase told() {
        var subject = subjectKind == null || subjectId == null ? null : new SubjectRef(subjectKind, subjectId);
        return new MovedCase(run(), subject, outcome, obstacle == null ? null : new Obstacle(obstacle, obstacleStep));
    }

    @Embeddable
    record Key(@Embedded CaseMoveId move, String run) implements Serializable {}
}
