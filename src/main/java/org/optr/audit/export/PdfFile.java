package org.optr.audit.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.optr.audit.export.DiagramPainter.Reached;
import org.springframework.core.io.ByteArrayResource;

/** A document for the archive, PDF/A-3u: text as text, diagrams as lines, its font inside, other files attached. */
final class PdfFile {

    private final String html;
    private final List<Drawing> drawings;
    private final Map<String, Attachment> attachments;

    PdfFile(String html, List<Drawing> drawings, Map<String, Attachment> attachments) {
        this.html = html;
        this.drawings = drawings;
        this.attachments = attachments;
    }

    void write(OutputStream out, Instant at) throws IOException {
        try (var renderer = renderer();
                var document = renderer.createPDFKeepOpen()) {
            draw(document, renderer);
            attach(document, at);
            document.save(out);
        }
    }

    private PdfBoxRenderer renderer() {
        return new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_3_U)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useFont(() -> PdfFonts.open(PdfFonts.REGULAR), PdfFonts.FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(() -> PdfFonts.open(PdfFonts.BOLD), PdfFonts.FAMILY, 700, FontStyle.NORMAL, true)
                .withProducer("OPTR")
                .withHtmlContent(html, null)
                .buildPdfRenderer();
    }

    private void draw(PDDocument document, PdfBoxRenderer renderer) throws IOException {
        if (drawings.isEmpty()) {
            return;
        }
        var font = PDType0Font.load(document, PdfFonts.open(PdfFonts.REGULAR), true);
        var places = renderer.findPagePositionsByID(Pattern.compile(DossierPage.DIAGRAM + "\\d+"));
        for (var place : places) {
            var drawing = drawings.get(Integer.parseInt(place.getId().substring(DossierPage.DIAGRAM.length())));
            var page = document.getPage(place.getPageNo());
            try (var stream = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                var bounds = drawing.picture().bounds();
                var scale =
                        Math.min(1, Math.min(place.getWidth() / bounds.width(), place.getHeight() / bounds.height()));
                var top = place.getY() + place.getHeight();
                stream.transform(
                        new Matrix(scale, 0, 0, scale, place.getX() - scale * bounds.x(), top + scale * bounds.y()));
                new DiagramPainter(stream, font, drawing.reached()).paint(drawing.picture());
            }
        }
    }

    private void attach(PDDocument document, Instant at) throws IOException {
        var files = new TreeMap<String, PDComplexFileSpecification>();
        for (var attachment : attachments.entrySet()) {
            files.put(attachment.getKey(), file(document, attachment.getKey(), attachment.getValue(), at));
        }
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        var catalog = document.getDocumentCatalog();
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        catalog.getCOSObject()
                .setItem(
                        COSName.getPDFName("AF"),
                        files.values().stream()
                                .collect(Collectors.collectingAndThen(Collectors.toList(), COSArray::new)));
    }

    private static PDComplexFileSpecification file(PDDocument document, String name, Attachment content, Instant at)
            throws IOException {
        var bytes = content.content().getByteArray();
        var embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        embedded.setSubtype(content.type());
        embedded.setSize(bytes.length);
        embedded.setModDate(calendar(at));
        embedded.setCreationDate(calendar(at));
        var file = new PDComplexFileSpecification();
        file.setFile(name);
        file.setFileUnicode(name);
        file.setFileDescription(content.description());
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);
        file.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Supplement");
        return file;
    }

    private static Calendar calendar(Instant at) {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(at.toEpochMilli());
        return calendar;
    }

    record Drawing(BpmnPicture picture, Reached reached) {}

    /** @param type its media type */
    record Attachment(String type, String description, ByteArrayResource content) {}
}
