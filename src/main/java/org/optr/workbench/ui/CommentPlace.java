package org.optr.workbench.ui;

/** An element of a drawing that something can be said about. */
public record CommentPlace(String element, String title) {}
