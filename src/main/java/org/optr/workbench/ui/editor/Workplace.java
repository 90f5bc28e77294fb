package org.optr.workbench.ui.editor;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.optr.shared.RuleViolation;
import org.optr.ui.ErrorWords;
import org.optr.ui.Look;
import org.optr.workbench.DraftId;
import org.optr.workbench.check.Finding;
import org.optr.workbench.check.Finding.Severity;
import org.optr.workbench.check.Mend;
import org.optr.workbench.ui.CommentsPanel;
import org.optr.workbench.ui.editor.Surroundings.Target;

/** The files of a draft in their editors, the panel of the chosen element and the problems: what one of them does, the others show. */
final class Workplace extends Div implements FileCanvas.Listener, CommentsPanel.Host {

    private static final String MEANWHILE = "draft.saved-meanwhile";

    private final EditorServices services;
    private final DraftSession session;
    private final Events events;
    private final FileTabs tabs;
    private final FileCanvas canvas;
    private final ElementPanel panel;
    private final ProblemsDrawer problems;
    private final CommentsTab comments;
    private final PlaceNotes notes = new PlaceNotes();
    private List<Finding> findings = List.of();
    private Map<String, Line> outline = Map.of();
    private final Set<String> unsent = new HashSet<>();
    private boolean editable;

    /** @param aside stands beside the names of the files */
    Workplace(EditorServices services, DraftSession session, Span aside, Events events) {
        this.services = services;
        this.session = session;
        this.events = events;
        tabs = new FileTabs(this::open, aside);
        canvas = new FileCanvas(services.previews(), this);
        panel = new ElementPanel(
                services.surroundings(session.models(), this::open), this::apply, facts -> chooseStep(facts.id()));
        problems = new ProblemsDrawer(this::showFinding, this::mend, this::titleOf);
        var backTest = new BackTestTab(services.backTests(), session.summary(), events::backTest);
        problems.add(backTest, () -> backTest.content(session.summary()));
        comments = new CommentsTab(services.comments(), session.summary());
        problems.add(comments, () -> comments.content(session.summary(), List.copyOf(outline.values()), this));
        addClassName("workplace");
        add(tabs, notes, canvas, panel, problems);
        tabs.show(session.models().files().keySet(), "");
        check();
    }

    private String first() {
        var process = session.models().name() + ".bpmn";
        var files = session.models().files();
        return files.containsKey(process) ? process : files.firstKey();
    }

    String current() {
        return canvas.current();
    }

    void open(String file) {
        if (!file.equals(current())) {
            canvas.editor().ifPresent(left -> left.flush(() -> {}));
        }
        tabs.select(file);
        canvas.show(file, session.models());
        panel.setVisible(file.endsWith(".bpmn"));
        setClassName("without-panel", !panel.isVisible());
    }

    private void open(Target target) {
        if (target.file().isEmpty()) {
            canvas.drawing().ifPresent(drawing -> drawing.select(target.element()));
        } else {
            open(target.file());
            canvas.editor().ifPresent(editor -> editor.select(target.element()));
        }
    }

    void setEditable(boolean editable) {
        this.editable = editable;
        canvas.setEditable(editable);
        panel.setEditable(editable);
        if (current().isEmpty()) {
            open(first());
        }
        showProblems();
    }

    /** Runs the action when what was just drawn, or is being written in a field, has been sent. */
    void flush(Runnable then) {
        if (mayHaveUnsaved()) {
            getElement()
                    .executeJs("if (this.contains(document.activeElement)) document.activeElement.blur()")
                    .then(written -> canvas.flush(then));
        } else {
            then.run();
        }
    }

    /** Returns whether the browser may know of something that is not saved. */
    boolean mayHaveUnsaved() {
        return editable || hasUnsaved();
    }

    /** Nothing that was drawn here is wanted any more. */
    void giveUp() {
        unsent.clear();
        editable = false;
        session.takeTheirs();
    }

    /** Returns whether something was drawn that is not saved. */
    boolean hasUnsaved() {
        return !unsent.isEmpty() || session.hasUnsaved();
    }

    void undo() {
        canvas.editor().ifPresent(FileEditor::undo);
    }

    void redo() {
        canvas.editor().ifPresent(FileEditor::redo);
    }

    /** Shows what is saved in place of what is shown. */
    void reload() {
        notes.removeAll();
        unsent.clear();
        var files = session.models().files();
        canvas.replace(session.models());
        tabs.show(files.keySet(), files.containsKey(current()) ? current() : first());
        open(files.containsKey(current()) ? current() : first());
        check();
    }

    private void apply(List<Edit> edits) {
        canvas.drawing().ifPresent(drawing -> drawing.apply(edits));
    }

    private void chooseStep(String element) {
        new StepDialog(services.catalogue().steps(), step -> apply(StepWords.append(element, step))).open();
    }

    @Override
    public BpmnEditor prepare(BpmnEditor drawing) {
        drawing.onSelected(facts -> {
            panel.show(facts);
            comments.about(facts);
        });
        drawing.onOutline(lines -> {
            outline =
                    lines.stream().collect(toMap(Line::id, line -> line, (first, second) -> first, LinkedHashMap::new));
            panel.know(lines);
            showProblems();
        });
        drawing.onSimulating(on -> panel.setEditable(editable && !on));
        drawing.onAppendStep(this::chooseStep);
        drawing.onLoss(what -> notes.say(Look.AT_RISK, "editor.loss", what));
        return drawing;
    }

    @Override
    public void edited(String file, FileEditor.Stack stack) {
        unsent.add(file);
        events.edited(stack);
        mark();
    }

    @Override
    public void unreadable(String file, String reason) {
        notes.say(Look.OFF_TRACK, "editor.unreadable", reason);
    }

    @Override
    public boolean drawn(String file, String content) {
        unsent.remove(file);
        notes.removeAll();
        try {
            session.save(file, content);
            events.saved();
        } catch (RuleViolation refusal) {
            events.notSaved();
            if (refusal.key().equals(MEANWHILE)) {
                notes.conflict(refusal, this::takeTheirs, () -> events.movedTo(session.saveAsNewDraft()));
            } else {
                notes.say(Look.OFF_TRACK, "editor.not-saved", ErrorWords.of(refusal));
            }
        }
        check();
        return !session.hasUnsaved(file);
    }

    private void takeTheirs() {
        session.takeTheirs();
        reload();
        events.saved();
    }

    void check() {
        var models = session.models();
        findings = services.packageCheck().findings(models);
        panel.know(PackageFacts.of(models, services.checks()));
        mark();
        showProblems();
    }

    private void mark() {
        var unsaved = new HashSet<>(unsent);
        session.models().files().keySet().stream().filter(session::hasUnsaved).forEach(unsaved::add);
        var wrong = new HashSet<String>();
        findings.stream().filter(each -> each.severity() == Severity.ERROR).forEach(each -> wrong.add(each.file()));
        tabs.mark(unsaved, wrong);
    }

    private void showProblems() {
        problems.show(findings, editable);
        canvas.drawing().ifPresent(drawing -> drawing.mark(Marks.of(findings, problems::words)));
    }

    private String titleOf(String file, String element) {
        var line = outline.get(element);
        if (line != null) {
            return line.title();
        }
        return element.isEmpty() ? file : element;
    }

    private void showFinding(Finding finding) {
        open(new Target(finding.file(), finding.element()));
    }

    private void mend(Finding finding) {
        var mend = finding.mend();
        if (mend == null) {
            return;
        }
        open(new Target(mend.file(), mend.element()));
        if (mend.file().endsWith(".bpmn")) {
            Mends.edit(mend).ifPresent(edit -> apply(List.of(edit)));
        }
        if (mend.kind() == Mend.Kind.RENAME) {
            panel.rename();
        }
    }

    @Override
    public void settle(Runnable then) {
        flush(then);
    }

    @Override
    public boolean shows() {
        return true;
    }

    @Override
    public void show(String element) {
        open(first());
        open(Target.element(element));
    }

    @Override
    public void changed() {
        countComments();
        events.commented();
    }

    void countComments() {
        comments.count(session.summary());
    }

    /** What whoever shows this place hears of. */
    interface Events {

        void edited(FileEditor.Stack stack);

        void saved();

        void notSaved();

        void backTest();

        /** Something was said of the draft, or settled. */
        void commented();

        /** What was drawn is a draft of its own now. */
        void movedTo(DraftId draft);
    }
}
