package org.optr.workbench.ui.editor;

/**
 * A number on an element that has findings.
 *
 * @param severity the worst of them, in lower case
 * @param words what they say, for the tooltip and for screen readers
 */
record Mark(String element, String severity, int count, String words) {}
