package org.optr.form;

/** The form of a work item while it is on the screen. */
public interface OpenForm {

    /** Takes the buttons away; what was typed stays to be read. */
    void close();

    /** Offers the buttons again. */
    void reopen();
}
