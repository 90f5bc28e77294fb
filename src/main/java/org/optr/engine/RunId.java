package org.optr.engine;

/** Identifies one execution of a process. */
public record RunId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
