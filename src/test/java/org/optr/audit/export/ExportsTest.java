package org.optr.audit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.audit.AuditRecord;
import org.optr.audit.AuditTrail;
import org.optr.audit.ledger.LedgerFixtures;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonAdministration;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class ExportsTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private PersonAdministration administration;

    @Autowired
    private Exports exports;

    @Autowired
    private ExportFixtures work;

    @Autowired
    private ExportRecord record;

    @Autowired
    private LedgerFixtures seals;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Clock clock;

    private Instant begin;
    private PersonId ada;
    private PersonId olga;
    private PersonId boris;

    @BeforeEach
    void someThingsHappen() {
        begin = clock.instant();
        ada = people.person("Ada");
        people.grant(ada, Roles.AUDITOR);
        olga = people.administrator("Olga");
        boris = people.person("Boris");
        people.as(olga, () -> administration.rename(boris, "=cmd|' /C calc'!A0"));
        seals.seal();
        work.work();
    }

    @Test
    void entriesBecomeRowsInWordsAndNoFormula() throws IOException {
        var export = exported(period(ExportFormat.CSV, Locale.ENGLISH));

        var rows = CSVFormat.RFC4180.parse(new StringReader(text(export))).getRecords();
        assertThat(rows.get(0)).contains("Number", "Time (UTC)", "Event", "Changes", "Hash in the ledger");
        var renamed = rowsAbout(rows, boris).stream()
                .filter(row -> row.get(3).equals("PersonRenamed"))
                .findFirst()
                .orElseThrow();
        assertThat(renamed.get(4)).isEqualTo("Olga");
        assertThat(renamed.get(8)).isEqualTo("Person");
        assertThat(renamed.get(14)).contains("Boris → =cmd|' /C calc'!A0").doesNotStartWith("=");
        assertThat(renamed.get(15)).isNotEmpty();
        assertThat(rows).allSatisfy(row -> assertThat(row).noneMatch(cell -> cell.matches("(?s)[=+@\\t-].*")));
    }

    @Test
    void excelIsToldThatItIsUtf8AndChineseIsWritten() {
        var export = exported(period(ExportFormat.CSV_EXCEL, Locale.SIMPLIFIED_CHINESE));

        assertThat(text(export)).startsWith("\uFEFF序号,时间（UTC）,事件");
    }

    @Test
    void thatSomebodyExportedIsInTheHistoryWithTheHashOfTheFile() {
        var export = exported(period(ExportFormat.CSV, Locale.ENGLISH));
        text(export);

        var history = people.as(
                ada, () -> trail.of(new SubjectRef(SubjectKind.PERSON, ada.toString()), AuditTrail.NEWEST, 3));
        assertThat(history)
                .extracting(AuditRecord::event)
                .containsExactly("ExportDownloaded", "ExportFinished", "ExportBegun");
        assertThat(history.get(1).changes())
                .anyMatch(
                        change -> Objects.equals(change.after(), summary(export).sha256()));
    }

    @Test
    void onlyAuditorsExportAndEachTakesAwayTheirOwn() {
        var export = exported(period(ExportFormat.CSV, Locale.ENGLISH));
        var eva = people.person("Eva");
        people.grant(eva, Roles.AUDITOR);

        refused(eva, () -> exports.download(export), "export.gone");
        refused(eva, () -> exports.cancel(export), "export.gone");
        refused(olga, () -> exports.begin(period(ExportFormat.CSV, Locale.ENGLISH)), "export.auditors-only");
        refused(boris, () -> exports.mine(), "export.auditors-only");
    }

    @Test
    void whoIsNoAuditorAnyMoreGetsNothing() {
        var waiting = begun(period(ExportFormat.CSV, Locale.ENGLISH));
        people.as(olga, () -> administration.disable(ada));
        work.work();

        assertThat(job(waiting).status()).isEqualTo(ExportStatus.FAILED);
        assertThat(job(waiting).trouble()).isEqualTo(ExportTrouble.NOT_ALLOWED);
        refused(ada, () -> exports.download(waiting), "export.auditors-only");
    }

    @Test
    void aCancelledExportIsNotWritten() {
        var waiting = begun(period(ExportFormat.CSV, Locale.ENGLISH));
        people.as(ada, () -> exports.cancel(waiting));
        work.work();

        assertThat(summary(waiting).status()).isEqualTo(ExportStatus.CANCELLED);
        refused(ada, () -> exports.cancel(waiting), "export.not-running");
        refused(ada, () -> exports.download(waiting), "export.no-file");
    }

    @Test
    void whoeverWorksOnACancelledExportIsStopped() {
        var export = begun(period(ExportFormat.CSV, Locale.ENGLISH));
        var taken = record.take().orElseThrow();
        record.add(taken, 0, new byte[] {1});
        people.as(ada, () -> exports.cancel(export));

        assertThatThrownBy(() -> record.advance(taken, 1, 2)).isInstanceOf(ExportProgress.Stopped.class);
        assertThatThrownBy(() -> record.add(taken, 1, new byte[] {2})).isInstanceOf(ExportProgress.Stopped.class);
    }

    @Test
    void tooManyAtOnceAreRefused() {
        begun(period(ExportFormat.CSV, Locale.ENGLISH));
        begun(period(ExportFormat.CSV, Locale.ENGLISH));
        begun(period(ExportFormat.CSV, Locale.ENGLISH));

        refused(ada, () -> exports.begin(period(ExportFormat.CSV, Locale.ENGLISH)), "export.too-many");
        work.work();
    }

    @Test
    void aCaseThatNobodyKnowsIsRefused() {
        refused(
                ada,
                () -> exports.begin(ExportOrder.ofCase(ExportFormat.CSV, "no-such-case", Locale.ENGLISH)),
                "export.no-such-case");
        assertThatThrownBy(() -> ExportOrder.period(ExportFormat.CSV, begin, begin, Locale.ENGLISH))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("export.period-reversed");
    }

    private ExportOrder period(ExportFormat format, Locale language) {
        return ExportOrder.period(format, begin, clock.instant().plus(Duration.ofDays(1)), language);
    }

    private ExportId begun(ExportOrder order) {
        return people.as(ada, () -> exports.begin(order));
    }

    private ExportId exported(ExportOrder order) {
        var export = begun(order);
        work.work();
        assertThat(summary(export).status()).isEqualTo(ExportStatus.DONE);
        return export;
    }

    private ExportSummary summary(ExportId export) {
        return people.as(ada, () -> exports.mine()).stream()
                .filter(each -> each.id().equals(export))
                .findFirst()
                .orElseThrow();
    }

    private ExportSummary job(ExportId export) {
        return work.job(export);
    }

    private String text(ExportId export) {
        return people.as(ada, () -> work.text(export));
    }

    private static List<CSVRecord> rowsAbout(List<CSVRecord> rows, PersonId person) {
        return rows.stream().filter(row -> row.get(9).equals(person.toString())).toList();
    }

    private void refused(PersonId person, Runnable attempt, String key) {
        assertThatThrownBy(() -> people.as(person, attempt))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith(key);
    }
}
