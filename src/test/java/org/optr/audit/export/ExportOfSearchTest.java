package org.optr.audit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.optr.OptrTest;
import org.optr.audit.export.ExportRecord.Taken;
import org.optr.audit.export.Selections.TooMany;
import org.optr.audit.search.AuditQuery;
import org.optr.audit.search.AuditSearch;
import org.optr.audit.search.Facet;
import org.optr.audit.search.SearchFixtures;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonAdministration;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** Ada takes away what her search finds: that Boris was renamed, and nothing else. */
@OptrTest
class ExportOfSearchTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private PersonAdministration administration;

    @Autowired
    private Exports exports;

    @Autowired
    private ExportFixtures work;

    @Autowired
    private SearchFixtures index;

    @Autowired
    private AuditSearch search;

    @Autowired
    private JdbcClient jdbc;

    private PersonId ada;
    private PersonId olga;
    private PersonId boris;
    private AuditQuery query;

    @BeforeEach
    void borisIsRenamedTwice() {
        index.begin();
        work.work();
        ada = people.person("Ada");
        people.grant(ada, Roles.AUDITOR);
        olga = people.administrator("Olga");
        boris = people.person("Boris");
        people.as(olga, () -> administration.rename(boris, "Boris Axolotl"));
        people.as(olga, () -> administration.rename(boris, "=Axolotl()"));
        people.as(olga, () -> administration.disable(boris));
        people.as(olga, () -> administration.rename(people.person("Carla"), "Carla Axolotl"));
        index.index();
        query = new AuditQuery("axolotl", olga, null, null, null, null, null, Map.of())
                .choosing(Facet.EVENT, Set.of("PersonRenamed"));
    }

    @Test
    void theFileHoldsExactlyWhatIsFoundAndNoFormula() throws IOException {
        var found = people.as(ada, () -> search.page(query, null, 100)).stream()
                .map(entry -> String.valueOf(entry.entry().id()))
                .collect(Collectors.toSet());

        var rows = CSVFormat.RFC4180
                .parse(new StringReader(exported(ExportFormat.CSV)))
                .getRecords();

        assertThat(found).hasSize(3);
        assertThat(rows.stream().skip(1).map(row -> row.get(0))).containsExactlyInAnyOrderElementsOf(found);
        assertThat(rows).allSatisfy(row -> assertThat(row).noneMatch(cell -> cell.startsWith("=")));
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"XES", "OCEL_JSON", "OCEL_XML"})
    void logsForProcessMiningHoldItAndNothingElse(ExportFormat format) {
        assertThat(exported(format))
                .contains("PersonRenamed", boris.toString())
                .doesNotContain("PersonDisabled", "PersonCreated");
    }

    @Test
    void whatHappensAfterItBeganIsNotInItAndNothingOfItIsKept() {
        var export = begun(ExportFormat.CSV);
        work.work();
        people.as(olga, () -> administration.rename(boris, "Boris Axolotl the Second"));
        index.index();

        assertThat(people.as(ada, () -> work.text(export))).doesNotContain("the Second");
        assertThat(jdbc.sql("select count(*) from audit_export_found")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatWasSearchedForIsInTheHistory() {
        begun(ExportFormat.XLSX);

        assertThat(jdbc.sql("select changes from audit_entry where event = 'ExportBegun' and subject_id = ?")
                        .param(ada.toString())
                        .query(String.class)
                        .single())
                .contains("search-query", "text=axolotl&by=" + olga + "&event=PersonRenamed");
    }

    @Test
    void aSearchThatFindsTooMuchIsNotExported() {
        var finding = mock(AuditSearch.class);
        doAnswer(call -> {
                    Consumer<List<Long>> reader = call.getArgument(1);
                    reader.accept(List.of(1L, 2L));
                    reader.accept(List.of(3L));
                    return null;
                })
                .when(finding)
                .forEach(anyString(), any());
        var settings = new ExportSettings(Duration.ZERO, DataSize.ofMegabytes(1), 2, Duration.ofDays(1), 3, 10);
        var selections = new Selections(mock(), finding, mock(), settings);
        var order = ExportOrder.found(ExportFormat.CSV, query, Locale.ENGLISH);

        assertThatThrownBy(() -> selections.of(new Taken(ExportId.next(), ada, order, 1)))
                .isInstanceOf(TooMany.class);
    }

    private String exported(ExportFormat format) {
        var export = begun(format);
        work.work();
        return people.as(ada, () -> work.text(export));
    }

    private ExportId begun(ExportFormat format) {
        return people.as(ada, () -> exports.begin(ExportOrder.found(format, query, Locale.ENGLISH)));
    }
}
