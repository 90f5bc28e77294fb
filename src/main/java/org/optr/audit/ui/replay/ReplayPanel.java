package org.optr.audit.ui.replay;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import org.optr.audit.replay.CaseReplay;
import org.optr.audit.replay.Moment;
import org.optr.audit.ui.HistoryWords;
import org.optr.audit.ui.Names;
import org.optr.people.PersonId;
import org.optr.ui.EmptyState;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.optr.ui.Look;
import org.optr.ui.Lucide;
import org.optr.ui.Note;
import org.optr.ui.ProcessDiagram;

/** The diagram, the slider, the events and what was open of a case, always at the same moment. */
final class ReplayPanel extends Div {

    private final CaseReplay replay;
    private final Names names;
    private final ProcessDiagram diagram;
    private final Player player;
    private final MomentTable table;
    private final SituationPanel situation;
    private final DecisionsPanel decisions;
    private final CaseEvidence evidence;

    ReplayPanel(CaseReplay replay, ReplayParts parts) {
        this.replay = replay;
        var moments = replay.moments();
        var asked = new AskedWords(parts.people());
        names = new Names(parts.people(), persons(moments));
        diagram = new ProcessDiagram(Languages.name(replay.run().processName())).entire();
        player = new Player(moments, this::choose);
        table = new MomentTable(moments, names, asked::group, this::choose);
        situation = parts.situation(replay, asked);
        decisions = parts.decisions(replay);
        evidence = parts.evidence(replay);
        addClassName("replay");
        var centre = new Div();
        centre.addClassName("centre");
        if (moments.isEmpty()) {
            centre.add(new EmptyState(
                    Lucide.HISTORY, getTranslation("replay.empty"), getTranslation("replay.empty.help")));
        } else {
            notes(centre);
            centre.add(diagram, player, table, situation, decisions);
            choose(moments.size() - 1);
        }
        centre.add(new LinkedCases(replay));
        add(centre, evidence);
    }

    private void notes(Div centre) {
        if (replay.page() > 0 || !replay.isLastPage()) {
            centre.add(new EventPages(replay));
        }
        if (!replay.course().whole()) {
            var read = Formats.current().number(replay.course().passages().size());
            centre.add(new Note(Look.AT_RISK, getTranslation("replay.course.part", read), ""));
        }
    }

    private void choose(int wanted) {
        var number = Math.max(0, Math.min(wanted, replay.moments().size() - 1));
        var moment = replay.moments().get(number);
        var who = MomentWords.who(moment.entry(), names);
        var caption = getTranslation("replay.by", who, Formats.current().dateTime(moment.at()));
        diagram.show(MomentPicture.of(replay.course().at(replay.until(number)), moment.entry(), caption));
        player.show(number, caption + ": " + HistoryWords.event(moment.entry().event()));
        table.mark(number);
        situation.show(number);
        decisions.show(number);
        evidence.show(moment);
    }

    private static List<PersonId> persons(List<Moment> moments) {
        return moments.stream()
                .map(Moment::entry)
                .flatMap(entry -> Stream.concat(Stream.of(entry.actor()), Stream.ofNullable(entry.onBehalfOf())))
                .distinct()
                .toList();
    }
}
