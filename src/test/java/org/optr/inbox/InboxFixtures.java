package org.optr.inbox;

import static java.util.Objects.requireNonNull;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.mockito.ArgumentMatchers;
import org.optr.engine.ProcessKey;
import org.optr.engine.RunId;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItemKind;
import org.optr.engine.WorkItemListener.Attention;
import org.optr.engine.WorkItems.Ending;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectDirectory.PathPart;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** An inbox of its own in memory: real table and queries, people and subjects told by the test. */
public final class InboxFixtures {

    public static final PersonId ANNA = PersonId.next();
    public static final PersonId BORIS = PersonId.next();
    public static final PersonId MEI = PersonId.next();
    public static final Instant NOON = Instant.parse("2027-02-18T12:00:00Z");
    public static final Attention CALM = new Attention(null, null, null, Set.of());

    public final People people = mock(withSettings().stubOnly());
    public final CurrentPerson current = mock(withSettings().stubOnly());
    public final Map<SubjectRef, String> titles = new HashMap<>();
    final JdbcTemplate jdbc;
    final RowColumns columns;
    final InboxRows rows;
    final RowMaker maker;
    public final InboxChanges changes;
    final InboxProjection projection;
    final InboxQueries queries;
    public final Inbox inbox;

    public InboxFixtures() {
        this(database());
    }

    InboxFixtures(DataSource database) {
        jdbc = new JdbcTemplate(database);
        columns = new RowColumns(new ObjectMapper().registerModule(new JavaTimeModule()));
        rows = new InboxRows(jdbc, columns);
        var texts = new SubjectTexts(directories(), current);
        maker = new RowMaker(texts);
        changes = new InboxChanges(people, Runnable::run);
        projection = new InboxProjection(rows, maker, changes);
        queries = new InboxQueries(jdbc, columns);
        inbox = new Inbox(queries, people, current, Clock.fixed(NOON, ZoneOffset.UTC));
        lenient().when(people.mandatesOf(any())).thenCallRealMethod();
        lenient()
                .when(current.actingAs(any(), ArgumentMatchers.<Supplier<Object>>any()))
                .thenAnswer(call -> call.<Supplier<?>>getArgument(1).get());
        lenient()
                .doAnswer(call -> {
                    call.<Runnable>getArgument(1).run();
                    return null;
                })
                .when(current)
                .actingAs(any(), ArgumentMatchers.<Runnable>any());
    }

    /** What the engine tells when an item is new or changed. */
    public WorkItem open(WorkItem item) {
        return open(item, CALM);
    }

    public WorkItem open(WorkItem item, Attention attention) {
        projection.upserted(item, attention);
        return item;
    }

    /** What the engine tells when the case of an item is suspended or goes on. */
    public void heldOrReleased(WorkItem item) {
        projection.heldOrReleased(item);
    }

    public void decided(WorkItem item, PersonId by) {
        projection.ended(item, new Ending(item.id(), NOON, by, null, false));
    }

    public int openScreens() {
        return changes.subscribers();
    }

    static DataSource database() {
        var database = JdbcConnectionPool.create(
                "jdbc:h2:mem:%s;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1"
                        .formatted(UUID.randomUUID()),
                "optr",
                "");
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V050__inbox.sql")).execute(database);
        return database;
    }

    public List<SubjectDirectory> directories() {
        return List.of(directory(SubjectKind.OBJECTIVE));
    }

    private SubjectDirectory directory(SubjectKind kind) {
        return new SubjectDirectory() {
            @Override
            public SubjectKind kind() {
                return kind;
            }

            @Override
            public Optional<Subject> find(String id) {
                var ref = new SubjectRef(kind, id);
                return Optional.ofNullable(titles.get(ref))
                        .map(title -> new Subject(ref, title, List.of(new PathPart(ref, title)), "objectives/" + id));
            }
        };
    }

    public InboxFixtures reads(PersonId person, String... groups) {
        lenient().when(current.id()).thenReturn(person);
        belongs(person, groups);
        return this;
    }

    void belongs(PersonId person, String... groups) {
        lenient().when(people.groupsOf(person)).thenReturn(Set.of(groups));
    }

    void substitutes(PersonId person, PersonId... others) {
        lenient().when(people.substitutedBy(person)).thenReturn(List.of(others));
    }

    /** Explains each query with what it read, instead of answering it. */
    JdbcTemplate explaining(String[] plan) {
        return new JdbcTemplate(requireNonNull(jdbc.getDataSource())) {
            @Override
            public <T> List<T> query(String sql, RowMapper<T> mapper, @Nullable Object... values) {
                plan[0] = jdbc.queryForObject("explain analyze " + sql, String.class, values);
                return List.of();
            }
        };
    }

    /** All items of a view, read page by page. */
    List<WorkItemId> all(StandardView view, int pageSize) {
        var ids = new ArrayList<WorkItemId>();
        var page = inbox.page(view, ZoneOffset.UTC, null, pageSize);
        page.items().forEach(item -> ids.add(item.id()));
        while (page.next() != null) {
            page = inbox.page(view, ZoneOffset.UTC, page.next(), pageSize);
            page.items().forEach(item -> ids.add(item.id()));
        }
        return ids;
    }

    List<WorkItemId> all(StandardView view) {
        return all(view, 50);
    }

    public static WorkItemBuilder item() {
        return new WorkItemBuilder();
    }

    /** A work item about an objective, waiting for a group. */
    public static final class WorkItemBuilder {

        private ProcessKey process = new ProcessKey("objective-approval");
        private final WorkItemId id = new WorkItemId(UUID.randomUUID().toString());
        private SubjectRef subject =
                new SubjectRef(SubjectKind.OBJECTIVE, UUID.randomUUID().toString());
        private PersonId assignee;
        private Set<PersonId> candidates = Set.of();
        private Set<String> groups = Set.of();
        private Instant dueAt;
        private int priority = 50;
        private WorkItemKind kind = WorkItemKind.APPROVAL;

        public WorkItemBuilder about(SubjectRef value) {
            subject = value;
            return this;
        }

        public WorkItemBuilder of(ProcessKey value) {
            process = value;
            return this;
        }

        public WorkItemBuilder claimedBy(PersonId value) {
            assignee = value;
            return this;
        }

        public WorkItemBuilder released() {
            assignee = null;
            return this;
        }

        public WorkItemBuilder forPeople(PersonId... value) {
            candidates = Set.of(value);
            return this;
        }

        public WorkItemBuilder forGroups(String... value) {
            groups = Set.of(value);
            return this;
        }

        public WorkItemBuilder due(Instant value) {
            dueAt = value;
            return this;
        }

        public WorkItemBuilder priority(int value) {
            priority = value;
            return this;
        }

        public WorkItemBuilder kind(WorkItemKind value) {
            kind = value;
            return this;
        }

        public WorkItem build() {
            return new WorkItem(
                    id,
                    Map.of("en", "Decide on objective", "zh-CN", "目标审批"),
                    "DecideOnObjective",
                    process,
                    new RunId("run-" + id),
                    new RunId("root-" + id),
                    subject,
                    subject,
                    assignee,
                    candidates,
                    groups,
                    ANNA,
                    NOON.minusSeconds(3600),
                    dueAt,
                    priority,
                    kind,
                    "decide-on-objective",
                    1);
        }
    }
}
