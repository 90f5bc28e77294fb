/** The screens of projects: the list, the page, the business case, the plan, and what other pages show of them. */
@NullMarked
package org.optr.project.ui;

import org.jspecify.annotations.NullMarked;
