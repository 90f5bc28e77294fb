package org.optr.workbench.backtest;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.optr.engine.PastDecisions.PastDecision;
import org.optr.engine.RunId;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/** A decision that would not be what it was, or that cannot be tested. */
@Entity
@Table(name = "back_test_decision")
@SuppressWarnings("UnusedVariable") // some columns are for queries only
class DecisionFinding {

    @Id
    @Column(name = "finding_id")
    private UUID id = UUID.randomUUID();

    @Embedded
    private BackTestId test;

    private int place;

    @Enumerated(EnumType.STRING)
    private DecisionVerdict verdict;

    private String decision;
    private Instant decidedAt;
    private @Nullable String runId;

    @Enumerated(EnumType.STRING)
    private @Nullable SubjectKind subjectKind;

    private @Nullable String subjectId;
    private String inputs;
    private String outcomeBefore;
    private String outcomeAfter;
    private String rulesBefore;
    private String rulesAfter;

    @SuppressWarnings("NullAway.Init")
    protected DecisionFinding() {}

    DecisionFinding(BackTestId test, int place, PastDecision past, Judgement judgement) {
        this.test = test;
        this.place = place;
        this.verdict = judgement.verdict();
        this.decision = past.table();
        this.decidedAt = past.at();
        this.runId = Optional.ofNullable(past.run()).map(RunId::value).orElse(null);
        this.subjectKind =
                Optional.ofNullable(past.subject()).map(SubjectRef::kind).orElse(null);
        this.subjectId = Optional.ofNullable(past.subject()).map(SubjectRef::id).orElse(null);
        this.inputs = judgement.inputs();
        this.outcomeBefore = judgement.before();
        this.outcomeAfter = judgement.after();
        this.rulesBefore = judgement.rulesBefore();
        this.rulesAfter = judgement.rulesAfter();
    }

    @Nullable SubjectRef subject() {
        return subjectKind == null || subjectId == null ? null : new SubjectRef(subjectKind, subjectId);
    }

    DecisionRow row(Sight sight) {
        return sight.allows(subject())
                ? new DecisionRow(
                        decidedAt,
                        decision,
                        sight.of(subject()),
                        inputs,
                        outcomeBefore,
                        outcomeAfter,
                        rulesBefore,
                        rulesAfter)
                : DecisionRow.hidden(decision);
    }
}
