package org.optr.witness;

import org.optr.verifier.Note;

/** What a log is told, after C2SP tlog-witness. */
record Answer(int status, String type, String body) {

    private static final String TEXT = "text/plain; charset=utf-8";

    /** @param lines without the new line at the end */
    static Answer of(int status, Object lines) {
        return new Answer(status, TEXT, lines + "\n");
    }

    static Answer of(Note note) {
        return new Answer(200, TEXT, note.toString());
    }

    /** The log is mistaken about what was signed last; this is its size. */
    static Answer conflict(long size) {
        return new Answer(409, "text/x.tlog.size", size + "\n");
    }
}
