package org.optr.chain;

import java.util.HashSet;
import java.util.Set;

/** What was tried and what was confirmed, as the world outside the application saw it. */
final class Journal {

    private final Set<String> tried = new HashSet<>();
    private final Set<String> confirmed = new HashSet<>();

    /** Line of a worker's output: a mark, whether it was tried or confirmed, and what. */
    static String tried(String act) {
        return "JOURNAL tried " + act;
    }

    static String confirmed(String act) {
        return "JOURNAL confirmed " + act;
    }

    /** Returns whether the line belongs to the journal. */
    boolean read(String line) {
        return noted(line, tried(""), tried) || noted(line, confirmed(""), confirmed);
    }

    private static boolean noted(String line, String mark, Set<String> acts) {
        return line.startsWith(mark) && acts.add(line.substring(mark.length()));
    }

    Set<String> tried() {
        return tried;
    }

    Set<String> confirmed() {
        return confirmed;
    }
}
