package org.optr.people;

/** What must be known to create a person; sign-in begins with a password reset. */
public record NewPerson(String signInName, String name, UnitId unit) {}
