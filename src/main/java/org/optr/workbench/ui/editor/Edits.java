package org.optr.workbench.ui.editor;

import org.optr.workbench.ui.editor.Edit.Kind;

/** Words changes of one element. */
record Edits(String element) {

    /** Of the element that was appended just before. */
    static final Edits OF_APPENDED = new Edits("");

    Edit attribute(String name, String value) {
        return new Edit(Kind.ATTRIBUTE, element, name, value);
    }

    Edit property(String name, String value) {
        return new Edit(Kind.PROPERTY, element, name, value);
    }

    Edit input(String name, String value) {
        return new Edit(Kind.INPUT, element, name, value);
    }

    Edit output(String name, String value) {
        return new Edit(Kind.OUTPUT, element, name, value);
    }

    Edit documentation(String text) {
        return new Edit(Kind.DOCUMENTATION, element, "", text);
    }

    Edit condition(String text) {
        return new Edit(Kind.CONDITION, element, "", text);
    }

    Edit defaultFlow(String flow) {
        return new Edit(Kind.DEFAULT_FLOW, element, "", flow);
    }

    Edit timer(String kind, String value) {
        return new Edit(Kind.TIMER, element, kind, value);
    }

    Edit eventName(String name) {
        return new Edit(Kind.EVENT_NAME, element, "", name);
    }

    Edit repetition(String name, String value) {
        return new Edit(Kind.REPETITION, element, name, value);
    }

    /** Adds an element behind this one: a type of BPMN, or {@code ServiceTask} with the name of a step. */
    Edit append(String what, String name) {
        return new Edit(Kind.APPEND, element, what, name);
    }

    /** Draws a way from this element to another one. */
    Edit connect(String target) {
        return new Edit(Kind.CONNECT, element, "", target);
    }

    /** @param axis {@code x} or {@code y} */
    Edit move(String axis, int pixels) {
        return new Edit(Kind.MOVE, element, axis, String.valueOf(pixels));
    }

    Edit remove() {
        return new Edit(Kind.REMOVE, element, "", "");
    }
}
