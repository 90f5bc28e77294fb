package org.optr.workbench.compare;

/** An element that both versions have, and where it stands in each. */
record Couple(Item before, Item after, Scene then, Scene now) {}
