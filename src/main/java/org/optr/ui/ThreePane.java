package org.optr.ui;

/** A view that needs the width: the drawer beside it shrinks to a rail of icons. */
public interface ThreePane {}
