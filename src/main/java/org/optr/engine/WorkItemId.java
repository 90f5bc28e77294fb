package org.optr.engine;

/** Identifies what a running process asks one person to do. */
public record WorkItemId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
