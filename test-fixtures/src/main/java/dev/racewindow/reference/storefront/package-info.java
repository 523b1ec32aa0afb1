// SPDX-License-Identifier: Apache-2.0
/** The draft of a tenant's storefront: pages of sections in one JSON document. */
@NullMarked
package dev.racewindow.reference.storefront;

import org.jspecify.annotations.NullMarked;
