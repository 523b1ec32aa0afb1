// SPDX-License-Identifier: Apache-2.0
/** What can be known of a program's check-then-act windows: values only. */
@NullMarked
package dev.racewindow.domain;

import org.jspecify.annotations.NullMarked;
