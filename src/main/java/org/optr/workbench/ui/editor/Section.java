package org.optr.workbench.ui.editor;

/** One side of an element in the panel: who does it, by when, with which form. */
interface Section {

    /** Returns the name of the section, as {@code editor.section.<name>} in the bundles. */
    String name();

    boolean fits(Facts facts);

    void fill(Fields fields, Facts facts, Surroundings around);

    /** Shows what became of an element that the panel itself changed; what a person is writing stays. */
    default void follow(Fields fields, Facts facts) {}
}
