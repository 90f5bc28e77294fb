package org.optr.workbench.check;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a package is checked against beyond its own files. */
interface Enterprise {

    /** Returns the variables that each automatic step writes, by its name. */
    Map<String, List<String>> steps();

    /** Returns the roles that somebody could hold. */
    Set<String> roles();

    /** Whether there is a process to call. */
    boolean hasProcess(String id);

    /** Whether pages and pictures of a host may be shown. */
    boolean showsHost(String host);
}
