package org.optr.workbench.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.PastCases.PastCase;
import org.optr.engine.RunId;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectDirectory.Subject;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.workbench.backtest.CaseReplay.Replayed;

/** A case about a project that not everybody finds. */
class CaseFindingTest {

    private static final SubjectRef PROJECT = new SubjectRef(SubjectKind.PROJECT, "scanners");
    private static final Instant BEGAN = Instant.parse("2026-03-14T09:26:53Z");

    private final CurrentPerson reader = mock();
    private final SubjectDirectory projects = mock();
    private final CaseFinding finding = new CaseFinding(
            new BackTestId(UUID.randomUUID()),
            1,
            new PastCase(new RunId("run"), PROJECT, new VersionId("1"), BEGAN, true, List.of(), List.of()),
            Replayed.UNJUDGED);

    private CaseRow row() {
        when(projects.kind()).thenReturn(SubjectKind.PROJECT);
        return finding.row(new Sight.Factory(List.of(projects), reader).current(), ZoneOffset.UTC);
    }

    @Test
    void whoDoesNotFindWhatTheCaseIsAboutLearnsTheMonthOnly() {
        assertThat(row()).isEqualTo(new CaseRow(YearMonth.of(2026, 3), null, new VersionId("1"), null));
    }

    @Test
    void whoFindsItLearnsTheTime() {
        when(projects.find("scanners"))
                .thenReturn(Optional.of(new Subject(PROJECT, "Scanners", List.of(), "projects/1")));

        assertThat(row().startedAt()).isEqualTo(BEGAN);
        assertThat(row().subject()).isNotNull();
    }

    @Test
    void auditorsLearnTheTimeOfAll() {
        when(reader.has(Roles.AUDITOR)).thenReturn(true);

        assertThat(row().startedAt()).isEqualTo(BEGAN);
    }
}
