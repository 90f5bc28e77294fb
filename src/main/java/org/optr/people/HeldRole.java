package org.optr.people;

/** @param unitName empty where the role is held everywhere */
public record HeldRole(RoleGrant grant, String unitName) {}
