package org.optr.shared;

/** What a process, a work item, an event or a page can be about. */
public enum SubjectKind {
    OBJECTIVE("O"),
    KEY_RESULT("KR"),
    PROJECT("P"),
    DELIVERABLE(""),
    TASK("T"),
    RESULT("R"),
    CYCLE("C"),
    PERSON(""),
    UNIT(""),
    PROCESS(""),
    PROCESS_CHANGE("");

    private final String mark;

    SubjectKind(String mark) {
        this.mark = mark;
    }

    /** The letters of the small outlined square; empty for what bears none. */
    public String mark() {
        return mark;
    }
}
