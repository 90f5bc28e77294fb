package org.optr.audit.export;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An export as its owner sees it.
 *
 * @param trouble why it failed; null if it did not
 * @param entries how many are written so far
 * @param total how many there are to write
 * @param bytes size of the file; 0 as long as there is none
 * @param sha256 of the file, in hexadecimal; null as long as there is none
 */
public record ExportSummary(
        ExportId id,
        ExportOrder order,
        ExportStatus status,
        @Nullable ExportTrouble trouble,
        Instant askedAt,
        @Nullable Instant endedAt,
        long entries,
        long total,
        long bytes,
        @Nullable String sha256) {

    /** Returns the name under which the file is saved. */
    public String fileName() {
        return "optr-" + id.value().toString().substring(0, 8) + "."
                + order.format().extension();
    }
}
