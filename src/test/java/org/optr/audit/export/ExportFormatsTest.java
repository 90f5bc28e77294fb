package org.optr.audit.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.optr.OptrTest;
import org.optr.audit.ledger.LedgerFixtures;
import org.optr.audit.ledger.LedgerService;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.verifier.cli.Verifier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is written is what its standard asks for, over more than one page of entries. */
@OptrTest
class ExportFormatsTest {

    private static final int ENTRIES = EntrySource.PAGE + 100;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private Exports exports;

    @Autowired
    private ExportFixtures work;

    @Autowired
    private LedgerFixtures seals;

    @Autowired
    private LedgerService ledger;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @TempDir
    private Path folder;

    private final String run = UUID.randomUUID().toString();
    private PersonId ada;

    @BeforeEach
    void aLongCase() {
        ada = people.person("Ada");
        people.grant(ada, Roles.AUDITOR);
        var at = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var actor = bytes(ada.value());
        jdbc.batchUpdate(
                """
                INSERT INTO audit_entry (happened_at, actor_id, event, subject_kind, subject_id, root_case, changes,
                    public_id, salt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                IntStream.range(0, ENTRIES)
                        .mapToObj(number -> new Object[] {
                            at,
                            actor,
                            number % 2 == 0 ? "WorkItemClaimed" : "WorkItemCompleted",
                            number % 3 == 0 ? "KEY_RESULT" : "PERSON",
                            number % 3 == 0 ? "kr-" + number % 7 : ada.toString(),
                            run,
                            "[{\"field\":\"step\",\"before\":null,\"after\":\"Decide \\u0001 & <go>\",\"translations\":{}}]",
                            bytes(UUID.randomUUID()),
                            new byte[32]
                        })
                        .toList());
        work.work();
    }

    @Test
    void xesIsValidAfterIeee1849() throws IOException {
        var log = exported(ExportOrder.ofCase(ExportFormat.XES, run, Locale.ENGLISH));

        validate(log, Objects.requireNonNull(getClass().getResource("/xes.xsd")));
        var text = new String(log, UTF_8);
        assertThat(text.split("<trace>", -1)).hasSize(2);
        assertThat(text.split("<event>", -1)).hasSize(ENTRIES + 1);
        assertThat(text)
                .contains("key=\"concept:name\" value=\"Decide \uFFFD &amp; &lt;go&gt;\"")
                .contains("key=\"lifecycle:transition\" value=\"start\"", "key=\"org:resource\" value=\"Ada\"");
        validate(
                exported(ExportOrder.period(ExportFormat.XES, null, null, Locale.SIMPLIFIED_CHINESE)),
                Objects.requireNonNull(getClass().getResource("/xes.xsd")));
    }

    @Test
    void ocelAsJsonDeclaresWhatItUsesAndRelatesWhatIsThere() throws IOException {
        for (var order : List.of(
                ExportOrder.ofCase(ExportFormat.OCEL_JSON, run, Locale.ENGLISH),
                ExportOrder.period(ExportFormat.OCEL_JSON, null, null, Locale.ENGLISH))) {
            requireWholeLog(new ObjectMapper().readTree(exported(order)));
        }
    }

    @Test
    void ocelOfACaseHasItsCaseItsPersonsAndWhatTheyWorkedOn() throws IOException {
        var log =
                new ObjectMapper().readTree(exported(ExportOrder.ofCase(ExportFormat.OCEL_JSON, run, Locale.ENGLISH)));

        assertThat(log.get("events")).hasSize(ENTRIES);
        assertThat(each(log.get("objects")).stream()
                        .map(object -> object.get("id").asText()))
                .contains("Case/" + run, "Person/" + ada, "KeyResult/kr-3")
                .hasSize(9);
        assertThat(each(log.get("events").get(0).get("relationships")).stream()
                        .map(relation -> relation.get("qualifier").asText()))
                .containsExactly("about", "by", "in");
        var theCase = each(log.get("objects")).stream()
                .filter(object -> object.get("type").asText().equals("Case"))
                .findFirst()
                .orElseThrow();
        assertThat(theCase.get("relationships")).hasSize(8);
    }

    @Test
    void ocelAsXmlIsValid() throws IOException {
        var schema = Objects.requireNonNull(getClass().getResource("ocel.xsd"));

        validate(exported(ExportOrder.ofCase(ExportFormat.OCEL_XML, run, Locale.ENGLISH)), schema);
        validate(exported(ExportOrder.period(ExportFormat.OCEL_XML, null, null, Locale.ENGLISH)), schema);
    }

    @Test
    void theVerifierFindsTheWholeLedgerTrueAndAChangedOneNot() throws IOException {
        seals.seal();
        var zip = Files.write(folder.resolve("ledger.zip"), exported(ExportOrder.ledger()));
        assertThat(verify(zip)).isZero();

        var files = SheetsTest.unzip(Files.readAllBytes(zip));
        var unpacked = Files.createDirectory(folder.resolve("ledger"));
        for (var file : files.entrySet()) {
            Files.writeString(unpacked.resolve(file.getKey()), file.getValue());
        }
        assertThat(verify(unpacked)).isZero();
        var payloads = files.get("payloads.jsonl").lines().toList();
        var entries = files.get("entries.jsonl").lines().toList();
        assertThat(payloads).hasSameSizeAs(entries);
        var last = entries.size() - 1;
        assertThat(verifier(
                        "payload", "--entry", write("entry", entries.get(last)), write("payload", payloads.get(last))))
                .isZero();
        Files.writeString(
                unpacked.resolve("entries.jsonl"),
                files.get("entries.jsonl").replaceFirst("WorkItemClaimed", "WorkItemAssigned"));
        assertThat(verify(unpacked)).isEqualTo(1);
    }

    @Test
    void aWorkbookHoldsEveryEntryAsText() throws IOException {
        var files = SheetsTest.unzip(exported(ExportOrder.ofCase(ExportFormat.XLSX, run, Locale.SIMPLIFIED_CHINESE)));

        var sheet = files.get("xl/worksheets/sheet1.xml");
        assertThat(sheet.split("<row ", -1)).hasSize(ENTRIES + 2);
        assertThat(sheet).contains("序号", "关键结果").doesNotContain("<f>");
    }

    private static void requireWholeLog(JsonNode log) {
        var declared = new HashMap<String, Set<String>>();
        for (var type : List.of("eventTypes", "objectTypes")) {
            each(log.get(type))
                    .forEach(each -> declared.put(type + each.get("name").asText(), names(each)));
        }
        var objects = new HashSet<String>();
        each(log.get("objects")).forEach(object -> {
            assertThat(objects.add(object.get("id").asText())).isTrue();
            requireDeclared(declared, "objectTypes", object);
            each(object.get("attributes"))
                    .forEach(value -> Instant.parse(value.get("time").asText()));
        });
        var events = new HashSet<String>();
        each(log.get("events")).forEach(event -> {
            assertThat(events.add(event.get("id").asText())).isTrue();
            requireDeclared(declared, "eventTypes", event);
            Instant.parse(event.get("time").asText());
        });
        for (var part : List.of("objects", "events")) {
            each(log.get(part)).forEach(each -> each(each.get("relationships")).forEach(relation -> {
                assertThat(objects).contains(relation.get("objectId").asText());
                assertThat(relation.get("qualifier").isTextual()).isTrue();
            }));
        }
    }

    private static void requireDeclared(Map<String, Set<String>> declared, String types, JsonNode thing) {
        var attributes = declared.get(types + thing.get("type").asText());
        assertThat(attributes).isNotNull().containsAll(names(thing));
        each(thing.get("attributes"))
                .forEach(value -> assertThat(value.get("value").isTextual()).isTrue());
    }

    private static Set<String> names(JsonNode thing) {
        var names = new HashSet<String>();
        each(thing.get("attributes")).forEach(each -> names.add(each.get("name").asText()));
        return names;
    }

    private static List<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static void validate(byte[] xml, URL schema) {
        assertThatCode(() -> SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(schema)
                        .newValidator()
                        .validate(new StreamSource(new ByteArrayInputStream(xml))))
                .doesNotThrowAnyException();
    }

    private byte[] exported(ExportOrder order) {
        var export = people.as(ada, () -> exports.begin(order));
        work.work();
        assertThat(work.job(export).status()).isEqualTo(ExportStatus.DONE);
        return people.as(ada, () -> work.file(export));
    }

    private int verify(Path export) throws IOException {
        var keys = people.as(ada, () -> ledger.overview().keys()).stream()
                .map(String::valueOf)
                .toList();
        return verifier("export", "--key", write("keys", String.join("\n", keys)), export);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static int verifier(Object... arguments) {
        var texts = new ArrayList<String>();
        List.of(arguments).forEach(argument -> texts.add(argument.toString()));
        return Verifier.run(texts, new PrintStream(new ByteArrayOutputStream(), true, UTF_8), Locale.ENGLISH);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
