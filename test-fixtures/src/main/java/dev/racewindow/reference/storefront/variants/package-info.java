// SPDX-License-Identifier: Apache-2.0
/** Ways of editing a draft that lose changes, each named for what it does wrong. */
@NullMarked
package dev.racewindow.reference.storefront.variants;

import org.jspecify.annotations.NullMarked;
