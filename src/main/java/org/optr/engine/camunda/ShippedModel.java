package org.optr.engine.camunda;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * A process with its forms and tables, or a table that stands alone, as this version of OPTR brings it.
 *
 * @param name the process's id, or the table's
 * @param resources content by file name
 */
record ShippedModel(String name, SortedMap<String, byte[]> resources) {

    String hash() {
        return Hashes.sha256(resources.entrySet().stream()
                .flatMap(resource -> Stream.of(
                        resource.getKey().getBytes(StandardCharsets.UTF_8),
                        Hashes.sha256(resource.getValue()).getBytes(StandardCharsets.UTF_8)))
                .toArray(byte[][]::new));
    }
}
