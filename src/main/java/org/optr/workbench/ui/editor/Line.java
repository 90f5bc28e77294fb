package org.optr.workbench.ui.editor;

/**
 * An element in the list of all elements of a drawing.
 *
 * @param host the step on whose edge an event stands; else empty
 */
record Line(String id, String type, String name, String host) {

    /** Returns what people call it. */
    String title() {
        return name.isBlank() ? id : name.replaceAll("\\s+", " ");
    }
}
