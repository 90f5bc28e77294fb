package org.optr.audit.export;

/** Hears how far an export is. */
interface ExportProgress {

    void expect(long entries);

    /**
     * Says that so many more entries are written.
     *
     * @throws Stopped if nobody wants the rest
     */
    void advance(int entries);

    /** The export does not go on. */
    final class Stopped extends RuntimeException {}
}
