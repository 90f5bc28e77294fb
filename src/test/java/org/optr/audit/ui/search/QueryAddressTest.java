package org.optr.audit.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.optr.audit.search.AuditQuery;
import org.optr.audit.search.Facet;
import org.optr.people.PersonId;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

class QueryAddressTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aQueryComesBackFromItsAddress() {
        var query = new AuditQuery(
                "a&b=c 交付 🙂",
                PersonId.next(),
                PersonId.next(),
                new SubjectRef(SubjectKind.PROCESS, "x:y"),
                "run-7",
                Instant.parse("2027-03-27T23:00:00Z"),
                Instant.parse("2027-03-28T22:00:00Z"),
                Map.of(Facet.STEP, Set.of("Review, twice", "Approve"), Facet.DECISION, Set.of("approve")));

        var address = QueryAddress.of(query, BERLIN).getQueryString();

        assertThat(QueryAddress.read(QueryParameters.fromString(address), BERLIN))
                .isEqualTo(query);
        assertThat(QueryAddress.of(query, BERLIN).getParameters("until")).containsExactly("2027-03-28");
    }

    @Test
    void everythingHasNoAddressOfItsOwn() {
        assertThat(QueryAddress.of(AuditQuery.ALL, BERLIN).getQueryString()).isEmpty();
        assertThat(QueryAddress.read(QueryParameters.empty(), BERLIN)).isEqualTo(AuditQuery.ALL);
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        var address =
                QueryParameters.fromString("by=nobody&about=NOTHING:1&from=yesterday&until=2027-02-30&text=robots");

        assertThat(QueryAddress.read(address, BERLIN))
                .isEqualTo(new AuditQuery("robots", null, null, null, null, null, null, Map.of()));
    }
}
