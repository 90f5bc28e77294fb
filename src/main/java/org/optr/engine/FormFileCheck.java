package org.optr.engine;

/** Tells whether a form can be shown and checked, before it is put in force. Implemented by the module that does both. */
public interface FormFileCheck {

    /**
     * @param id that the form must have
     * @throws org.optr.shared.RuleViolation with what is wrong
     */
    void check(String id, String json);
}
