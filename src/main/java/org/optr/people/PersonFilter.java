package org.optr.people;

/**
 * Which persons the administrator's list shows.
 *
 * @param text part of the name or the sign-in name; empty for all
 * @param unit persons of this unit and of the units below it
 */
public record PersonFilter(String text, UnitId unit) {}
