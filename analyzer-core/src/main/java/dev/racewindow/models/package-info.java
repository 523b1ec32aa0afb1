// SPDX-License-Identifier: Apache-2.0
/** What library calls, annotations and types mean: data, one file a library. */
@NullMarked
package dev.racewindow.models;

import org.jspecify.annotations.NullMarked;
