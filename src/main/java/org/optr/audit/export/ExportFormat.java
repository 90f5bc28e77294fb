package org.optr.audit.export;

/** What an export can be written as. */
public enum ExportFormat {
    CSV("csv"),
    /** As {@link #CSV}, with the mark by which Excel knows UTF-8. */
    CSV_EXCEL("csv");

    private final String extension;

    ExportFormat(String extension) {
        this.extension = extension;
    }

    public String extension() {
        return extension;
    }
}
