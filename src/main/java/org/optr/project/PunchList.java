package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import java.util.List;
import java.util.Set;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is unfinished or wrong in projects under way. Everybody may read it. */
@Service
@Transactional
public class PunchList {

    private static final int MOST = 500;

    private final PunchItemRepository items;
    private final ProjectReferences references;
    private final ProjectDesk desk;

    PunchList(PunchItemRepository items, ProjectReferences references, ProjectDesk desk) {
        this.items = items;
        this.references = references;
        this.desk = desk;
    }

    /** Notes what the manager, the sponsor or the operations owner found. */
    public PunchItemId add(ProjectId id, PunchItemDraft draft) {
        inspected(id);
        references.requireActive(Set.of(draft.responsible()));
        require(items.of(id.value()).size() < MOST, "project.punch-item.too-many", MOST);
        var item = PunchItemId.next();
        desk.publish(items.save(new PunchItem(item, id, draft)).added());
        return item;
    }

    /** @param version of the item as it was read; a newer one refuses the change */
    public void change(PunchItemId id, int version, PunchItemDraft draft) {
        var item = get(id);
        inspected(item.project());
        references.requireActive(Set.of(draft.responsible()));
        require(item.version() == version, "project.changed-meanwhile");
        desk.publish(item.change(draft));
    }

    /** Says that it is put right: its responsible or the manager does. */
    public void correct(PunchItemId id, String evidence) {
        var item = get(id);
        var project = desk.get(item.project());
        require(corrects(project, item), "project.punch-item.not-responsible");
        project.rights().requireUnderWay();
        desk.publish(item.correct(new Signature(desk.me(), desk.now(), evidence)));
    }

    /** Leaves it as it is: the sponsor does. */
    public void except(PunchItemId id, String reason) {
        var item = get(id);
        var project = desk.get(item.project());
        require(project.terms().sponsoredBy(desk.me()), "project.not-sponsor");
        project.rights().requireUnderWay();
        desk.publish(item.except(new Signature(desk.me(), desk.now(), reason)));
    }

    /** Returns the items as they are due. */
    @Transactional(readOnly = true)
    public List<PunchItemEntry> of(ProjectId id) {
        var project = desk.get(id);
        return items.of(id.value()).stream().map(item -> entry(project, item)).toList();
    }

    /** Whether the acting person may add an item now. */
    @Transactional(readOnly = true)
    public boolean mayAdd(ProjectId id) {
        var project = desk.get(id);
        return project.status().underWay() && project.rights().inspects(desk.me());
    }

    private PunchItemEntry entry(Project project, PunchItem item) {
        var open = item.open() && project.status().underWay();
        return new PunchItemEntry(
                item.id(),
                item.version(),
                item.content(),
                item.status(),
                item.settled(),
                open && project.rights().inspects(desk.me()),
                open && corrects(project, item),
                open && project.terms().sponsoredBy(desk.me()));
    }

    private void inspected(ProjectId id) {
        var rights = desk.get(id).rights();
        require(rights.inspects(desk.me()), "project.punch-item.not-inspector");
        rights.requireUnderWay();
    }

    private boolean corrects(Project project, PunchItem item) {
        return item.content().responsible().equals(desk.me()) || project.terms().managedBy(desk.me());
    }

    private PunchItem get(PunchItemId id) {
        return items.findById(id).orElseThrow(() -> new RuleViolation("project.punch-item.gone"));
    }
}
