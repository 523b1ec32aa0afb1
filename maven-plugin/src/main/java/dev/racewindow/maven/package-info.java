// SPDX-License-Identifier: Apache-2.0
/** From a Maven project to a scan, and from its report to a build that passes or fails. */
@NullMarked
package dev.racewindow.maven;

import org.jspecify.annotations.NullMarked;
