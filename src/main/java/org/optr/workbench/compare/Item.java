package org.optr.workbench.compare;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An element of a file, told by all that can be said about it.
 *
 * @param id in the file; empty for the file as a whole
 * @param name by language tag
 * @param facts by what they are about, in the order of the file
 */
record Item(String id, String type, Map<String, String> name, Map<String, String> facts) {

    static final String TYPE = "type";
    static final String PARENT = "parent";

    /** Names the languages of a model as the rest of OPTR does: {@code name:zh_CN} is {@code zh-CN}. */
    static Map<String, String> names(String english, Map<String, String> facts, String prefix) {
        var names = new LinkedHashMap<String, String>();
        names.put("en", english);
        facts.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                names.put(key.substring(prefix.length()).replace('_', '-'), value);
            }
        });
        return names;
    }

    String fact(String key) {
        return facts.getOrDefault(key, "");
    }

    boolean isNamed() {
        return !name.getOrDefault("en", "").isEmpty();
    }
}
