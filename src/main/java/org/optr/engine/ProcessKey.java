package org.optr.engine;

/** Names a process: the id in its model and the name of its file. */
public record ProcessKey(String value) {

    @Override
    public String toString() {
        return value;
    }
}
