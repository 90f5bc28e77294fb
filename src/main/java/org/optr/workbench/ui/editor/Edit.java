package org.optr.workbench.ui.editor;

/**
 * A change of an element that the drawing makes, and can undo.
 *
 * @param element empty for the one that was appended just before
 * @param name of what is changed; empty where the kind says it
 * @param value the new one; empty to take it away
 */
record Edit(Kind kind, String element, String name, String value) {

    /** What is changed. */
    enum Kind {
        ATTRIBUTE,
        PROPERTY,
        INPUT,
        OUTPUT,
        DOCUMENTATION,
        CONDITION,
        DEFAULT_FLOW,
        TIMER,
        EVENT_NAME,
        REPETITION,
        APPEND,
        CONNECT,
        MOVE,
        REMOVE
    }
}
