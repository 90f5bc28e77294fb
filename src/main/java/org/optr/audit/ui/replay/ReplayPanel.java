package org.optr.audit.ui.replay;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import org.optr.audit.AuditRecord;
import org.optr.audit.replay.CaseReplay;
import org.optr.audit.replay.CaseReplays;
import org.optr.audit.ui.HistoryWords;
import org.optr.audit.ui.Names;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.ui.EmptyState;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.optr.ui.Look;
import org.optr.ui.Lucide;
import org.optr.ui.Note;
import org.optr.ui.ProcessDiagram;

/** The diagram, the slider and the events of a case, always at the same moment. */
final class ReplayPanel extends Div {

    private final CaseReplays replays;
    private final CaseReplay replay;
    private final Names names;
    private final ProcessDiagram diagram;
    private final Player player;
    private final MomentTable table;

    ReplayPanel(CaseReplays replays, People people, CaseReplay replay) {
        this.replays = replays;
        this.replay = replay;
        names = new Names(people, persons(replay.moments()));
        diagram = new ProcessDiagram(Languages.name(replay.run().processName())).entire();
        player = new Player(replay.moments().size(), this::choose);
        table = new MomentTable(replay.moments(), names, this::choose);
        addClassName("replay");
        if (replay.moments().isEmpty()) {
            add(new EmptyState(Lucide.HISTORY, getTranslation("replay.empty"), getTranslation("replay.empty.help")));
            return;
        }
        if (!replay.whole()) {
            var shown = Formats.current().number(replay.moments().size());
            add(new Note(Look.AT_RISK, getTranslation("replay.part", shown), getTranslation("replay.part.help")));
        }
        add(diagram, player, table);
        choose(replay.moments().size() - 1);
    }

    private void choose(int moment) {
        var entry = replay.moments().get(Math.max(0, Math.min(moment, replay.moments().size() - 1)));
        var number = replay.moments().indexOf(entry);
        var who = MomentWords.who(entry, names);
        var at = Formats.current().dateTime(entry.at());
        replays.picture(replay, number)
                .ifPresent(run ->
                        diagram.show(MomentPicture.of(run, entry, getTranslation("replay.by", who, at))));
        player.show(number, getTranslation("replay.by", who, at) + ": " + HistoryWords.event(entry.event()));
        table.mark(number);
    }

    private static List<PersonId> persons(List<AuditRecord> moments) {
        return moments.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.actor()), Stream.ofNullable(entry.onBehalfOf())))
                .distinct()
                .toList();
    }
}
