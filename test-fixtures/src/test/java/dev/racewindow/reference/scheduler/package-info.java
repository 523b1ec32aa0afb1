// SPDX-License-Identifier: Apache-2.0
@NullMarked
package dev.racewindow.reference.scheduler;

import org.jspecify.annotations.NullMarked;
