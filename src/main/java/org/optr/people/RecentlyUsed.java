package org.optr.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** A map of bounded size, for several threads: whatever was not used for longest goes first. */
final class RecentlyUsed<K, V> {

    private final Map<K, V> entries;

    RecentlyUsed(int limit) {
        entries = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > limit;
            }
        };
    }

    synchronized V of(K key, Function<K, V> whenAbsent) {
        return entries.computeIfAbsent(key, whenAbsent);
    }

    synchronized int size() {
        return entries.size();
    }
}
