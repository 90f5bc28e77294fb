package org.optr.people;

/** A person has left: what they had taken is for others again. */
public record PersonDisabled(PersonId person) implements PersonEvent {}
