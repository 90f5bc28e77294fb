package org.optr.engine.camunda;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Facts that never change, by the engine's id; the one asked for the longest time ago is forgotten first. */
final class Remembered<T> extends LinkedHashMap<String, T> {

    private static final int MOST = 10_000;

    private Remembered() {
        super(16, 0.75f, true);
    }

    static <T> Map<String, T> facts() {
        return Collections.synchronizedMap(new Remembered<>());
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
        return size() > MOST;
    }
}
