package org.optr.workbench.check;

/** Something that a package of models has to keep to. */
interface Rule {

    /** Returns the name by which the message bundles word the rule: {@code check.rule.<name>}. */
    String name();

    void check(Reading reading, Report report);
}
