package org.optr.workbench.ui.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.optr.engine.ModelPackage;
import org.optr.shared.RuleViolation;
import org.optr.workbench.DraftId;
import org.optr.workbench.DraftPage;
import org.optr.workbench.DraftRevision;
import org.optr.workbench.DraftService;
import org.optr.workbench.DraftSummary;

/** A draft as one editor has it: what the server keeps, and over it what was drawn and could not be saved yet. */
final class DraftSession {

    private final DraftService drafts;
    private final DraftId id;
    private final Map<String, String> unsaved = new HashMap<>();
    private DraftPage page;

    DraftSession(DraftService drafts, DraftId id) {
        this.drafts = drafts;
        this.id = id;
        page = drafts.open(id);
    }

    DraftId id() {
        return id;
    }

    DraftSummary summary() {
        return page.summary();
    }

    boolean editable() {
        return page.editable();
    }

    int revision() {
        return page.revision();
    }

    /** Returns all files as this editor shows them. */
    ModelPackage models() {
        var files = new TreeMap<>(page.models().files());
        files.putAll(unsaved);
        return new ModelPackage(page.models().name(), files);
    }

    boolean hasUnsaved() {
        return !unsaved.isEmpty();
    }

    boolean hasUnsaved(String file) {
        return unsaved.containsKey(file);
    }

    /**
     * Saves what was drawn.
     *
     * @throws RuleViolation if it cannot be saved; what was drawn is kept here then
     */
    void save(String file, String content) {
        unsaved.put(file, content);
        drafts.save(id, page.revision(), file, content);
        unsaved.remove(file);
        refresh();
    }

    /** Puts a whole file in place of the one that is there. */
    void replace(String file, String content) {
        drafts.save(id, page.revision(), file, content);
        unsaved.remove(file);
        refresh();
    }

    /** Adds a file that is not there yet. */
    void add(String file, String content) {
        drafts.add(id, page.revision(), file, content);
        refresh();
    }

    void remove(String file) {
        drafts.remove(id, page.revision(), file);
        unsaved.remove(file);
        refresh();
    }

    void restore(int former) {
        drafts.restore(id, page.revision(), former);
        unsaved.clear();
        refresh();
    }

    List<DraftRevision> history() {
        return drafts.history(id);
    }

    /** Reads what others saved; what was drawn here stays over it. */
    void refresh() {
        page = drafts.open(id);
    }

    /** Gives up what was drawn here for what others saved. */
    void takeTheirs() {
        unsaved.clear();
        refresh();
    }

    /** Puts what was drawn here into a draft of its own. */
    DraftId saveAsNewDraft() {
        var other = drafts.copy(id, models().files());
        unsaved.clear();
        return other;
    }
}
