package org.optr.audit.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.optr.OptrTest;
import org.optr.audit.ledger.LedgerFixtures;
import org.optr.audit.retention.RetentionFixtures;
import org.optr.engine.ProcessRuns;
import org.optr.engine.RunId;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveService;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xml.sax.SAXException;

/** Rita finds it aligned, Anna withdraws it; Olga removes its history; Ada takes the case home. */
@OptrTest
class RemovedCaseExportTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ObjectiveFixtures fixtures;

    @Autowired
    private ObjectiveService objectives;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private WorkItems items;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RetentionFixtures retention;

    @Autowired
    private Exports exports;

    @Autowired
    private ExportFixtures writing;

    @Autowired
    private LedgerFixtures seals;

    @Autowired
    private JdbcClient jdbc;

    private PersonId ada;
    private String root;

    @BeforeEach
    void aRemovedCase() {
        var unit = people.unit("Delivery");
        var anna = people.person("Anna", unit);
        var rita = people.person("Rita", unit);
        ada = people.person("Ada");
        people.grant(ada, Roles.AUDITOR);
        people.grant(rita, Roles.ALIGNMENT_REVIEWER, unit);
        people.grant(people.person("Mei", unit), Roles.UNIT_HEAD, unit);
        var objective = fixtures.draft("Faster", anna, unit, fixtures.cycle(), Set.of());
        people.as(anna, () -> objectives.submit(objective));
        var review = new WorkItemId(tasks.createTaskQuery()
                .processInstanceBusinessKey(objective.toString())
                .singleResult()
                .getId());
        people.as(rita, () -> items.complete(review, Map.of("outcome", "aligned")));
        root = jdbc.sql("select distinct root_case from audit_entry where subject_id = ? and root_case is not null")
                .param(objective.toString())
                .query(String.class)
                .single();
        people.as(anna, () -> runs.cancel(new RunId(root), "Withdrawn"));
        retention.remove(people.administrator("Olga Removes"), new RunId(root));
        seals.seal();
        writing.work();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"en; 1,825 days; The forms went with", "zh-CN; 保留满 1,825 天; 表单已随案例历史"})
    void aDossierHasWhatTheLedgerHasAndSaysWhatIsGone(String language, String period, String forms) throws IOException {
        var text = text(exported(ExportFormat.DOSSIER, Locale.forLanguageTag(language)));

        assertThat(text)
                .contains(period, forms, "Olga Removes", "Rita", root)
                .contains(language.equals("en") ? "Proved" : "已证明")
                .doesNotContain("No form was submitted", "!{");
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "CSV_EXCEL", "XLSX", "XES", "OCEL_JSON", "OCEL_XML"})
    void everyOtherFormatSaysItToo(ExportFormat format) throws IOException {
        var file = exported(format, Locale.ENGLISH);
        var text = format == ExportFormat.XLSX
                ? SheetsTest.unzip(file).get("xl/worksheets/sheet1.xml")
                : new String(file, UTF_8);

        assertThat(text)
                .contains("Olga Removes had the history of this case removed", "kept for 1,825 days")
                .contains("CaseHistoryRemoved", "WorkItemCompleted");
    }

    @Test
    void eventLogsStayValid() throws IOException, SAXException {
        validate(exported(ExportFormat.XES, Locale.ENGLISH), "/xes.xsd");
        validate(exported(ExportFormat.OCEL_XML, Locale.ENGLISH), "ocel.xsd");
        var log = new ObjectMapper().readTree(exported(ExportFormat.OCEL_JSON, Locale.ENGLISH));
        assertThat(StreamSupport.stream(log.get("objectTypes").spliterator(), false)
                        .filter(type -> type.get("name").asText().equals("Case"))
                        .findFirst()
                        .orElseThrow()
                        .findValuesAsText("name"))
                .contains(OcelObjects.HISTORY_REMOVED);
    }

    private byte[] exported(ExportFormat format, Locale language) {
        var export = people.as(ada, () -> exports.begin(ExportOrder.ofCase(format, root, language)));
        writing.work();
        assertThat(writing.job(export).status()).isEqualTo(ExportStatus.DONE);
        return people.as(ada, () -> writing.file(export));
    }

    private void validate(byte[] xml, String schema) throws IOException, SAXException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(getClass().getResource(schema)))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\R", "");
        }
    }
}
