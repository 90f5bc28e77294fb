package org.optr.audit.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.optr.audit.ledger.LedgerCopy;
import org.optr.audit.ledger.LedgerCopy.CopiedEntry;
import org.springframework.stereotype.Component;

/** The whole ledger, as {@code optr-verifier.jar} reads it: see {@code docs/verifier.md}. */
@Component
class LedgerExport implements ExportWriter {

    private final LedgerCopy ledger;

    LedgerExport(LedgerCopy ledger) {
        this.ledger = ledger;
    }

    @Override
    public Set<ExportFormat> formats() {
        return Set.of(ExportFormat.LEDGER);
    }

    @Override
    public void write(ExportOrder order, EntrySelection selection, OutputStream out, ExportProgress progress)
            throws IOException {
        var size = ledger.size();
        progress.expect(size);
        var zip = new ZipOutputStream(new OpenStream(out), UTF_8);
        zip.putNextEntry(new ZipEntry("checkpoints"));
        ledger.checkpoints(size, checkpoint -> line(zip, checkpoint));
        lines(zip, "leaves", size, progress, CopiedEntry::leaf);
        lines(zip, "payloads.jsonl", size, progress, entry -> Objects.toString(entry.payload()));
        zip.putNextEntry(new ZipEntry("entries.jsonl"));
        ledger.entries(size, page -> {
            page.forEach(entry -> line(zip, entry.text()));
            progress.advance(page.size());
        });
        zip.closeEntry();
        zip.finish();
    }

    private void lines(
            ZipOutputStream zip, String file, long size, ExportProgress progress, Function<CopiedEntry, String> text)
            throws IOException {
        zip.putNextEntry(new ZipEntry(file));
        ledger.entries(size, page -> {
            page.forEach(entry -> line(zip, text.apply(entry)));
            progress.advance(0);
        });
    }

    private static void line(OutputStream out, String text) {
        try {
            out.write(text.getBytes(UTF_8));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
