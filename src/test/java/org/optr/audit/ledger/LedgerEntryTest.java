package org.optr.audit.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.optr.shared.Evidence;

class LedgerEntryTest {

    private static final UUID ANNA = UUID.fromString("018f5b1e-0000-7000-8000-00000000000a");
    private static final UUID BORIS = UUID.fromString("018f5b1e-0000-7000-8000-00000000000b");
    private static final UUID ID = UUID.fromString("0f0e0d0c-0b0a-0908-0706-050403020100");
    private static final Instant NOON = Instant.parse("2027-01-13T12:00:00.000120Z");

    @Test
    void theLeafIsOneLineOfCanonicalJson() {
        var evidence = new Evidence("objective-approval@7", "decide@2", "ab");
        var entry = new LedgerEntry(
                9, ID, NOON, ANNA, BORIS, "ObjectiveApproved", "OBJECTIVE/1", "case-7", evidence, null, "[]");

        assertThat(entry.canonical(Hash.EMPTY))
                .isEqualTo("{\"actor\":\"018f5b1e-0000-7000-8000-00000000000a\",\"at\":\"2027-01-13T12:00:00.000120Z\","
                        + "\"case\":\"case-7\",\"commitment\":\"47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\","
                        + "\"event\":\"ObjectiveApproved\",\"formVersion\":\"decide@2\","
                        + "\"id\":\"0f0e0d0c-0b0a-0908-0706-050403020100\",\"modelVersion\":\"objective-approval@7\","
                        + "\"onBehalfOf\":\"018f5b1e-0000-7000-8000-00000000000b\",\"subject\":\"OBJECTIVE/1\","
                        + "\"submissionHash\":\"ab\",\"v\":1}");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        var entry = new LedgerEntry(9, null, NOON, ANNA, null, "Old", "UNIT/1", null, Evidence.NONE, null, "[]");

        assertThat(entry.canonical(Hash.EMPTY))
                .contains("\"id\":\"9\"")
                .doesNotContain("null", "case", "onBehalfOf", "Version", "submission");
    }

    @Test
    void theCommitmentHidesTheChangesAndBindsThem() {
        var entry = new LedgerEntry(9, ID, NOON, ANNA, null, "E", "UNIT/1", null, Evidence.NONE, null, "[]");
        var salt = Salt.drawn(new Random(1));

        assertThat(entry.salted(salt).commitment()).isEqualTo(Hash.digest(salt.bytes(), "[]".getBytes(US_ASCII)));
        assertThat(entry.salted(Salt.drawn(new Random(2))).commitment())
                .isNotEqualTo(entry.salted(salt).commitment());
    }

    @Test
    void textIsWrittenWithTheFewestEscapes() {
        var members = new TreeMap<String, Object>(Map.of("t", "é市🙂\"\\/\b\f\n\r\t\u0001\u007f\u2028", "n", 1));

        assertThat(CanonicalJson.object(members))
                .isEqualTo("{\"n\":1,\"t\":\"é市🙂\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\u007f\u2028\"}");
    }
}
