package org.optr.workbench.operate;

import java.util.List;

/**
 * Those who have the most to do.
 *
 * @param total how many have something to do, those who are not listed among them
 */
public record PeopleLoad(List<PersonLoad> people, int total) {}
