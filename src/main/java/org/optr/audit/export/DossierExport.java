package org.optr.audit.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.optr.audit.export.DiagramPainter.Reached;
import org.optr.audit.export.PdfFile.Attachment;
import org.optr.audit.export.PdfFile.Drawing;
import org.optr.engine.ProcessRuns.RunPicture;
import org.optr.engine.ProcessRuns.StepVisit;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PersonSummary;
import org.optr.ui.Languages;
import org.optr.ui.Translations;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** A case as a document to read and to keep, with the proofs of its entries inside. */
@Component
class DossierExport implements ExportWriter {

    static final String PROOFS = "proofs.zip";

    private final Dossiers dossiers;
    private final EntryTable table;
    private final Translations translations;
    private final People people;
    private final CurrentPerson person;
    private final Clock clock;

    DossierExport(
            Dossiers dossiers,
            EntryTable table,
            Translations translations,
            People people,
            CurrentPerson person,
            Clock clock) {
        this.dossiers = dossiers;
        this.table = table;
        this.translations = translations;
        this.people = people;
        this.person = person;
        this.clock = clock;
    }

    @Override
    public Set<ExportFormat> formats() {
        return Set.of(ExportFormat.DOSSIER);
    }

    @Override
    public void write(ExportOrder order, EntrySelection selection, OutputStream out, ExportProgress progress)
            throws IOException {
        var dossier = dossiers.read(Objects.requireNonNull(order.rootCase()), order, progress);
        var language = order.locale();
        var page = new DossierPage(translations, table.words(language), dossier);
        var auditor = people.find(person.id()).map(PersonSummary::name).orElse("");
        var now = clock.instant();
        var drawings =
                dossier.runs().stream().map(run -> drawing(run, language)).toList();
        new PdfFile(page.html(now, auditor), drawings, attachments(dossier, language)).write(new OpenStream(out), now);
    }

    private static Drawing drawing(RunPicture run, Locale language) {
        var visits = run.steps().stream().collect(Collectors.toMap(StepVisit::element, visit -> 1, Integer::sum));
        var picture = BpmnPicture.read(run.bpmn(), Languages.isChinese(language));
        return new Drawing(picture, new Reached(visits, new HashSet<>(run.flows())));
    }

    private Map<String, Attachment> attachments(Dossier dossier, Locale language) throws IOException {
        var files = new TreeMap<String, Attachment>();
        files.put(
                PROOFS,
                new Attachment(
                        "application/zip",
                        translations.getTranslation("dossier.proofs", language),
                        new ByteArrayResource(proofs(dossier))));
        dossier.runs()
                .forEach(run -> files.put(
                        run.run().process().value() + "-v" + run.run().version() + ".bpmn",
                        new Attachment(
                                "application/xml",
                                translations.getTranslation("dossier.diagram", language),
                                new ByteArrayResource(run.bpmn().getBytes(UTF_8)))));
        return files;
    }

    private static byte[] proofs(Dossier dossier) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            for (var proof : dossier.proofs().entrySet()) {
                zip.putNextEntry(
                        new ZipEntry(proof.getKey() + "-" + proof.getValue().event() + ".tlog-proof"));
                zip.write(proof.getValue().file().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
