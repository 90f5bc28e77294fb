package org.optr.engine.camunda;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Facts that never change, each read once; the one asked for the longest time ago is forgotten first. */
final class Remembered<K, V> {

    private static final int MOST = 10_000;

    private final Map<K, V> facts = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    });

    /** Reads what is not known without holding others up: a reader may need a connection that they have. */
    V get(K key, Function<K, V> reader) {
        return find(key).orElseGet(() -> {
            var read = reader.apply(key);
            put(key, read);
            return read;
        });
    }

    Optional<V> find(K key) {
        return Optional.ofNullable(facts.get(key));
    }

    void put(K key, V fact) {
        facts.put(key, fact);
    }
}
