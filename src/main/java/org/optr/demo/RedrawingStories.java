package org.optr.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.optr.demo.Redrawing.Edit;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.workbench.DraftId;
import org.optr.workbench.DraftService;
import org.optr.workbench.ProcessChanges;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Puts on the timeline how process owners changed models: drawn, proposed, reviewed by another. */
@Component
@Profile("demo")
class RedrawingStories {

    private static final Duration REVIEW = Duration.ofHours(5);

    private final DraftService drafts;
    private final ProcessChanges changes;
    private final DemoDesk desk;

    RedrawingStories(DraftService drafts, ProcessChanges changes, DemoDesk desk) {
        this.drafts = drafts;
        this.changes = changes;
        this.desk = desk;
    }

    void tell(List<Redrawing> redrawings, Cast cast, Timeline timeline) {
        redrawings.forEach(redrawing -> tell(redrawing, cast, timeline));
    }

    private void tell(Redrawing redrawing, Cast cast, Timeline timeline) {
        var draft = new AtomicReference<DraftId>();
        var at = timeline.daysAgo(redrawing.daysAgo(), 0);
        timeline.add(at, cast.person(redrawing.by()), () -> draft.set(draw(redrawing)));
        if (redrawing.reviewer() != null) {
            Map<String, @Nullable Object> answer = Map.of("outcome", "publish", "comment", "" + redrawing.answer());
            timeline.add(
                    at.plus(REVIEW),
                    cast.person(redrawing.reviewer()),
                    () -> desk.answer(subject(draft.get()), "ReviewProcessChange", answer));
        }
    }

    private DraftId draw(Redrawing redrawing) {
        var draft = drafts.begin(redrawing.models(), redrawing.purpose());
        redrawing.edits().forEach(edit -> write(draft, edit));
        if (redrawing.reason() != null) {
            changes.propose(draft, drafts.open(draft).revision(), redrawing.reason(), null);
        }
        return draft;
    }

    private void write(DraftId draft, Edit edit) {
        var page = drafts.open(draft);
        var content = page.models().files().getOrDefault(edit.file(), "");
        if (content.split(Pattern.quote(edit.text()), -1).length != 2) {
            throw new IllegalStateException("%s does not have once: %s".formatted(edit.file(), edit.text()));
        }
        drafts.save(draft, page.revision(), edit.file(), content.replace(edit.text(), edit.becomes()));
    }

    private static SubjectRef subject(DraftId draft) {
        return new SubjectRef(SubjectKind.PROCESS_CHANGE, draft.toString());
    }
}
