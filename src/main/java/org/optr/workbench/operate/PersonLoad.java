package org.optr.workbench.operate;

import org.optr.engine.AssignedWork.PersonWork;
import org.optr.people.PersonSummary;

/**
 * How much a person has to do, beside those who hold one of their roles.
 *
 * @param peers how many others hold one of their roles
 * @param median how many items the one in the middle of them has; 0 where there are none
 */
public record PersonLoad(PersonSummary person, PersonWork work, int peers, int median) {

    private static final int BEARABLE = 4;

    /** Whether somebody has more than twice what is usual among their peers, and more than a few items. */
    public boolean isTooMuch() {
        return peers > 0 && work.open() > BEARABLE && work.open() > 2 * median;
    }
}
