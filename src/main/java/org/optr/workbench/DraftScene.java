package org.optr.workbench;

import java.util.List;

/**
 * What those who have a draft open see of each other's doing.
 *
 * @param visitors in the order in which they came
 * @param revision the newest saving
 */
public record DraftScene(List<Visitor> visitors, int revision, DraftStatus status) {

    public DraftScene {
        visitors = List.copyOf(visitors);
    }

    public DraftScene withRevision(int newest) {
        return new DraftScene(visitors, newest, status);
    }
}
