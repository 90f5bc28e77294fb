package org.optr.audit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/** Writes exports in some formats, with no more in memory than a page of entries. */
interface ExportWriter {

    Set<ExportFormat> formats();

    /** Does not close the stream. */
    void write(ExportOrder order, EntrySelection selection, OutputStream out, ExportProgress progress)
            throws IOException;
}
