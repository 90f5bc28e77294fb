package org.optr.verifier.cli;

import java.util.Set;

/** One thing that can be checked. */
interface Command {

    /** Returns the names of the options it understands. */
    Set<String> options();

    /** Reports what is true; throws a refusal otherwise. */
    void run(Options options, Report report);
}
