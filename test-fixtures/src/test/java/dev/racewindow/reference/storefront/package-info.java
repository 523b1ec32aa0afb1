// SPDX-License-Identifier: Apache-2.0
@NullMarked
package dev.racewindow.reference.storefront;

import org.jspecify.annotations.NullMarked;
