package org.optr.audit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.optr.people.PersonId;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

class QueryTextTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        var query = new AuditQuery(
                "a=b & 交付 + 100%",
                PersonId.of("5c0f8a52-0d3f-4b8e-9d2e-6a3f1f9f6a01"),
                PersonId.of("5c0f8a52-0d3f-4b8e-9d2e-6a3f1f9f6a02"),
                new SubjectRef(SubjectKind.PROCESS, "with:colon"),
                "run-1",
                Instant.parse("2026-01-31T23:00:00Z"),
                Instant.parse("2026-02-28T23:00:00.000001Z"),
                Map.of(Facet.EVENT, Set.of("RunStarted", "RunEnded"), Facet.STEP, Set.of("A&B")));

        assertThat(QueryText.read(QueryText.of(query))).isEqualTo(query);
    }

    @Test
    void theQueryForAllIsEmpty() {
        assertThat(QueryText.of(AuditQuery.ALL)).isEmpty();
        assertThat(QueryText.read("")).isEqualTo(AuditQuery.ALL);
    }

    @Test
    void aNameStandsThereAsTheAddressOfThePageHasIt() {
        var query = AuditQuery.ALL.choosing(Facet.EVENT, Set.of("RunStarted", "RunEnded"));

        assertThat(QueryText.of(query)).isEqualTo("event=RunEnded&event=RunStarted");
    }
}
