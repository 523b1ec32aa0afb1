// SPDX-License-Identifier: Apache-2.0
/** Which races are accepted: by a suppression in the source or by a baseline file. */
@NullMarked
package dev.racewindow.accept;

import org.jspecify.annotations.NullMarked;
