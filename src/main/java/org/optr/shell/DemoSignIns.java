package org.optr.shell;

import java.util.List;

/** People of the demo company whom a visitor may be; exists only where the demo does. */
public interface DemoSignIns {

    List<DemoSignIn> all();

    /** @param role what the person is there for, in the language of the page */
    record DemoSignIn(String name, String role, String signInName, String password) {}
}
