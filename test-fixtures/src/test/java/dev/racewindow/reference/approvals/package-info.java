// SPDX-License-Identifier: Apache-2.0
@NullMarked
package dev.racewindow.reference.approvals;

import org.jspecify.annotations.NullMarked;
