package org.optr.verifier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayloadCommandTest {

    private static final String CHANGES = "[{\"field\":\"title\",\"after\":\"Größe 3\\\" \\u4e2d\"}]";
    private static final String SALT = "AAECAwQFBgcICQoLDA0ODw==";

    @TempDir
    Path folder;

    @Test
    void theChangesAreThoseOfTheEntry() throws Exception {
        var quoted = "{\"changes\":\"" + CHANGES.replace("\\", "\\\\").replace("\"", "\\\"") + "\",\"salt\":\"" + SALT
                + "\"}";
        var plain = " { \"salt\" : \"" + SALT + "\" , \"changes\" : " + CHANGES + " }\n";

        assertThat(check(entry(), quoted).printed()).contains("TRUE.", "Größe 3");
        assertThat(check(entry(), quoted).exit()).isZero();
        assertThat(check(entry(), plain).exit()).isZero();
    }

    @Test
    void otherChangesOrAnotherSaltAreNot() throws Exception {
        var right = "{\"changes\":" + CHANGES + ",\"salt\":\"" + SALT + "\"}";

        assertThat(check(entry(), right.replace("title", "Title")).exit()).isEqualTo(1);
        assertThat(check(entry(), right.replace("AAEC", "AAED")).exit()).isEqualTo(1);
        assertThat(check(entry(), right.replace("\"after\"", " \"after\"")).exit())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{",
                "{}",
                "null",
                "{\"changes\":[],\"salt\":3}",
                "{\"changes\":[],\"salt\":\"A\"}",
                "{\"changes\":[]}",
                "{\"changes\":[],\"changes\":[],\"salt\":\"AAAA\"}",
                "{\"changes\":[],\"salt\":\"AAAA\"} more",
                "{\"changes\":[1,],\"salt\":\"AAAA\"}",
                "{\"changes\":\"\\x\",\"salt\":\"AAAA\"}",
                "{\"changes\":\"\\u12\",\"salt\":\"AAAA\"}",
                "{\"changes\":\"open",
                "{\"changes\":\"back\\",
                "{\"changes\":01,\"salt\":\"AAAA\"}",
                "{\"changes\":\"\u0007\",\"salt\":\"AAAA\"}"
            })
    void whatIsNoPayloadGetsOneSentence(String payload) throws Exception {
        var run = check(entry(), payload);

        assertThat(run.printed()).startsWith("CANNOT BE CHECKED.").hasLineCount(1);
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void veryDeepOrLongJsonDoesNoHarm() throws Exception {
        assertThat(check(entry(), "{\"changes\":" + "[".repeat(1_000_000)).exit())
                .isEqualTo(2);
        var longText = "{\"changes\":\"" + "x\\n".repeat(1_000_000) + "\",\"salt\":\"AAAA\"}";
        assertThat(check(entry(), longText).exit()).isEqualTo(1);
        assertThat(check("{\"commitment\":\"AAAA\"}", longText).exit()).isEqualTo(1);
        assertThat(check("{\"seq\":1}", longText).exit()).isEqualTo(2);
    }

    private static String entry() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(Base64.getDecoder().decode(SALT));
        var commitment = Base64.getEncoder().encodeToString(digest.digest(CHANGES.getBytes(UTF_8)));
        return "{\"actor\":\"anna\",\"commitment\":\"" + commitment + "\"}";
    }

    private Run check(String entry, String payload) {
        return Run.of(
                "payload",
                "--entry",
                Run.write(folder.resolve("entry.json"), entry),
                Run.write(folder.resolve("payload.json"), payload));
    }
}
