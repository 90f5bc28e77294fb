package org.optr.ui;

/** A status that knows its colour. */
public interface HasLook {

    Look look();
}
