package org.optr.task.ui.plan;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.optr.shared.RuleViolation.require;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mockito.invocation.InvocationOnMock;
import org.optr.project.MissingFact;
import org.optr.project.ProjectId;
import org.optr.task.TaskDraft;
import org.optr.task.TaskId;
import org.optr.task.TaskReader;
import org.optr.task.TaskService;
import org.optr.task.TaskStatus;
import org.optr.task.Wbs;
import org.optr.task.WbsRow;

/** The tasks of one project without a database, so that the screen alone is tested and measured. */
final class TasksInMemory {

    final ProjectId project = ProjectId.next();
    final TaskService service = mock();
    final TaskReader reader = mock();
    boolean mayWrite = true;
    int reads;

    private final Node root = new Node(new TaskId(new java.util.UUID(0, 1)), TaskDraft.titled("all"), null);

    TasksInMemory() {
        when(reader.wbs(any())).thenAnswer(call -> {
            reads++;
            return new Wbs(project, rows(), BigDecimal.ZERO, mayWrite);
        });
        when(reader.baseline(any(), anyInt())).thenReturn(List.of());
        when(service.add(any(), any(), any())).thenAnswer(call -> add(call.getArgument(1), call.getArgument(2)));
        doAnswer(call -> change(call.getArgument(0), call.getArgument(2)))
                .when(service)
                .change(any(), anyInt(), any());
        doAnswer(with(Node::indent)).when(service).indent(any());
        doAnswer(with(Node::outdent)).when(service).outdent(any());
        doAnswer(with(node -> node.shift(-1))).when(service).moveUp(any());
        doAnswer(with(node -> node.shift(1))).when(service).moveDown(any());
        doAnswer(with(node -> node.parent.children.remove(node))).when(service).remove(any());
    }

    /** Adds tasks at the top, one below the other. */
    TasksInMemory with(String... titles) {
        Stream.of(titles).forEach(title -> add(null, TaskDraft.titled(title)));
        return this;
    }

    TaskId id(String title) {
        return rows().stream()
                .filter(row -> row.title().equals(title))
                .map(WbsRow::id)
                .findFirst()
                .orElseThrow();
    }

    WbsRow row(String title) {
        return rows().stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** Returns codes and titles as they stand. */
    List<String> outline() {
        return rows().stream().map(row -> row.code() + " " + row.title()).toList();
    }

    private org.mockito.stubbing.Answer<Object> with(Consumer<Node> act) {
        return (InvocationOnMock call) -> {
            act.accept(node(call.getArgument(0)));
            return null;
        };
    }

    private TaskId add(@Nullable TaskId after, TaskDraft draft) {
        var sibling = after == null ? null : node(after);
        var parent = sibling == null ? root : sibling.parent;
        var node = new Node(TaskId.next(), draft, parent);
        parent.children.add(sibling == null ? parent.children.size() : parent.children.indexOf(sibling) + 1, node);
        return node.id;
    }

    private @Nullable Object change(TaskId id, TaskDraft draft) {
        var node = node(id);
        node.draft = draft;
        node.version++;
        return null;
    }

    private Node node(TaskId id) {
        return root.all().filter(node -> node.id.equals(id)).findFirst().orElseThrow();
    }

    private List<WbsRow> rows() {
        var rows = new ArrayList<WbsRow>();
        root.write(rows, "", 0);
        return rows;
    }

    private static final class Node {

        final TaskId id;
        final List<Node> children = new ArrayList<>();
        TaskDraft draft;
        int version;
        Node parent;

        Node(TaskId id, TaskDraft draft, @Nullable Node parent) {
            this.id = id;
            this.draft = draft;
            this.parent = parent;
        }

        Stream<Node> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
        }

        void indent() {
            var place = parent.children.indexOf(this);
            require(place > 0, "task.indent.first");
            var above = parent.children.get(place - 1);
            parent.children.remove(this);
            above.children.add(this);
            parent = above;
        }

        void outdent() {
            var grandparent = parent.parent;
            parent.children.remove(this);
            grandparent.children.add(grandparent.children.indexOf(parent) + 1, this);
            parent = grandparent;
        }

        void shift(int by) {
            var place = parent.children.indexOf(this);
            parent.children.remove(this);
            parent.children.add(place + by, this);
        }

        void write(List<WbsRow> rows, String code, int level) {
            if (level > 0) {
                var missing = draft.responsible() == null && children.isEmpty()
                        ? List.of(new MissingFact("plan.none", draft.title()))
                        : List.<MissingFact>of();
                rows.add(new WbsRow(
                        id,
                        version,
                        level == 1 ? null : parent.id,
                        code,
                        level,
                        !children.isEmpty(),
                        TaskStatus.PLANNED,
                        draft,
                        draft.startsOn(),
                        draft.dueOn(),
                        null,
                        BigDecimal.ZERO,
                        false,
                        missing));
            }
            for (var i = 0; i < children.size(); i++) {
                children.get(i).write(rows, code.isEmpty() ? "" + (i + 1) : code + "." + (i + 1), level + 1);
            }
        }
    }
}
