package org.optr.audit.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.optr.OptrTest;
import org.optr.audit.ledger.LedgerFixtures;
import org.optr.audit.ledger.LedgerService;
import org.optr.engine.ProcessRuns;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveService;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.verifier.cli.Verifier;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Anna asks, Rita finds it aligned; Ada takes the case home. */
@OptrTest
class DossierExportTest {

    private static final String COMMENT = "Faster 更快地交付 <b>& 🚀";

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
    private Exports exports;

    @Autowired
    private ExportFixtures writing;

    @Autowired
    private LedgerFixtures seals;

    @Autowired
    private LedgerService ledger;

    @TempDir
    private Path folder;

    private PersonId ada;
    private String run;

    @BeforeEach
    void aCase() {
        var unit = people.unit("Delivery");
        var anna = people.person("Anna", unit);
        var rita = people.person("Rita", unit);
        ada = people.person("Ada");
        people.grant(ada, Roles.AUDITOR);
        people.grant(rita, Roles.ALIGNMENT_REVIEWER, unit);
        people.grant(people.person("Mei", unit), Roles.UNIT_HEAD, unit);
        var objective = fixtures.draft("Faster", anna, unit, fixtures.cycle(), Set.of());
        people.as(anna, () -> objectives.submit(objective));
        var subject = new SubjectRef(SubjectKind.OBJECTIVE, objective.toString());
        run = people.as(anna, () -> runs.of(subject)).get(1).id().value();
        var review = new WorkItemId(tasks.createTaskQuery()
                .processInstanceBusinessKey(objective.toString())
                .singleResult()
                .getId());
        people.as(rita, () -> items.complete(review, Map.of("outcome", "aligned", "comment", COMMENT)));
        seals.seal();
        writing.work();
    }

    @Test
    void aDossierIsAnArchiveDocumentInEitherLanguage() throws IOException {
        for (var language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(faults(dossier(language))).isEmpty();
        }
    }

    @Test
    void itsTextCanBeReadAndSearched() throws IOException {
        var english = text(dossier(Locale.ENGLISH));
        var chinese = text(dossier(Locale.SIMPLIFIED_CHINESE));

        assertThat(english)
                .contains("Case dossier", "更快地交付 <b>&", "Step done", "Rita", run)
                .contains("Forms as they were submitted", "aligned", "Root", "Proved", "Review alignment");
        assertThat(chinese).contains("案例档案", "更快地交付", "提交时的表单", "已证明", "检查点");
    }

    @Test
    void itsProofsAreTrueWithoutOptr() throws IOException {
        try (var document = Loader.loadPDF(dossier(Locale.ENGLISH))) {
            var files = new PDDocumentNameDictionary(document.getDocumentCatalog())
                    .getEmbeddedFiles()
                    .getNames();
            assertThat(files.keySet()).contains(DossierExport.PROOFS).anyMatch(name -> name.endsWith(".bpmn"));
            var proofs = SheetsTest.unzip(
                    files.get(DossierExport.PROOFS).getEmbeddedFile().toByteArray());
            assertThat(proofs).hasSizeGreaterThan(5);
            var keys = people.as(ada, () -> ledger.overview().keys()).stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining("\n"));
            var arguments = new ArrayList<>(List.of("proof", "--key", write("keys", keys)));
            for (var proof : proofs.entrySet()) {
                arguments.add(write(proof.getKey(), proof.getValue()));
            }
            var out = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
            assertThat(Verifier.run(arguments, out, Locale.ENGLISH)).isZero();
        }
    }

    @Test
    void theFontHasTheCommonCharactersOfChinese() throws IOException {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(PdfFonts.open(PdfFonts.REGULAR)))) {
            var signs = font.getUnicodeCmapLookup();
            var gb2312 = Charset.forName("GB2312");
            for (var row = 0xB0; row <= 0xF7; row++) {
                for (var cell = 0xA1; cell <= 0xFE; cell++) {
                    var sign = new String(new byte[] {(byte) row, (byte) cell}, gb2312).codePointAt(0);
                    if (sign != 0xFFFD) {
                        assertThat(signs.getGlyphId(sign))
                                .as(Character.toString(sign))
                                .isPositive();
                    }
                }
            }
        }
    }

    private byte[] dossier(Locale language) {
        var export = people.as(ada, () -> exports.begin(ExportOrder.ofCase(ExportFormat.DOSSIER, run, language)));
        writing.work();
        assertThat(writing.job(export).status()).isEqualTo(ExportStatus.DONE);
        return people.as(ada, () -> writing.file(export));
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> faults(byte[] pdf) throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_3_U);
                var validator = foundry.createValidator(PDFAFlavour.PDFA_3_U, false)) {
            var result = validator.validate(parser);
            assertThat(result.isCompliant() || !result.getTestAssertions().isEmpty())
                    .isTrue();
            return result.getTestAssertions().stream()
                    .map(TestAssertion::getMessage)
                    .distinct()
                    .toList();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
            throw new IOException(e);
        }
    }
}
