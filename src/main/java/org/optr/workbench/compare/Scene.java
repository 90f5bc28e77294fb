package org.optr.workbench.compare;

/** One version of a process, with what its elements and people are called in it. */
record Scene(Drawing drawing, Labels labels, Doers doers) {

    Scene(Drawing drawing) {
        this(drawing, new Labels(drawing), new Doers(drawing));
    }
}
