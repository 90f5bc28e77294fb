package org.optr.demo;

/** The password of everybody whom a visitor of the demo may be. */
public final class DemoPassword {

    public static final String VALUE = "robots-at-work";

    private DemoPassword() {}
}
