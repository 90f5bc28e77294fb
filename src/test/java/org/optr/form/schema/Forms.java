package org.optr.form.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Forms of the test resources. */
public final class Forms {

    public static String read(String resource) {
        try (var file = Forms.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Forms() {}
}
