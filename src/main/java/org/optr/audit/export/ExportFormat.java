package org.optr.audit.export;

/** What an export can be written as. */
public enum ExportFormat {
    /** One case as PDF/A, to read and to keep. */
    DOSSIER("pdf"),
    CSV("csv"),
    /** As {@link #CSV}, with the mark by which Excel knows UTF-8. */
    CSV_EXCEL("csv"),
    XLSX("xlsx"),
    /** IEEE 1849. */
    XES("xes"),
    OCEL_JSON("json"),
    OCEL_XML("xml"),
    /** The whole ledger, as the offline verifier reads it. */
    LEDGER("zip");

    private final String extension;

    ExportFormat(String extension) {
        this.extension = extension;
    }

    public String extension() {
        return extension;
    }
}
