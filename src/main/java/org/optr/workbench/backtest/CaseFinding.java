package org.optr.workbench.backtest;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.PastCases.PastCase;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.workbench.backtest.CaseReplay.Replayed;
import org.optr.workbench.backtest.Obstacle.Reason;

/** A case that could not have gone its way, or of which nobody can tell. */
@Entity
@Table(name = "back_test_case")
@SuppressWarnings("UnusedVariable") // some columns are for queries only
class CaseFinding {

    @Id
    @Column(name = "finding_id")
    private UUID id = UUID.randomUUID();

    @Embedded
    private BackTestId test;

    private int place;

    @Enumerated(EnumType.STRING)
    private CaseVerdict verdict;

    private String runId;

    @Enumerated(EnumType.STRING)
    private @Nullable SubjectKind subjectKind;

    private @Nullable String subjectId;
    private String versionId;
    private Instant startedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Reason reason;

    private String element;
    private String otherElement;

    @SuppressWarnings("NullAway.Init")
    protected CaseFinding() {}

    CaseFinding(BackTestId test, int place, PastCase past, Replayed replayed) {
        var obstacle = Optional.ofNullable(replayed.obstacle());
        this.test = test;
        this.place = place;
        this.verdict = replayed.verdict();
        this.runId = past.run().value();
        this.subjectKind =
                Optional.ofNullable(past.subject()).map(SubjectRef::kind).orElse(null);
        this.subjectId = Optional.ofNullable(past.subject()).map(SubjectRef::id).orElse(null);
        this.versionId = past.version().value();
        this.startedAt = past.startedAt();
        this.reason = obstacle.map(Obstacle::reason).orElse(null);
        this.element = obstacle.map(Obstacle::element).orElse("");
        this.otherElement = obstacle.map(Obstacle::other).orElse("");
    }

    private @Nullable SubjectRef subject() {
        return subjectKind == null || subjectId == null ? null : new SubjectRef(subjectKind, subjectId);
    }

    CaseRow row(Sight sight, ZoneId zone) {
        return new CaseRow(
                YearMonth.from(startedAt.atZone(zone)),
                sight.finds(subject()) ? startedAt : null,
                new VersionId(versionId),
                sight.of(subject()));
    }
}
