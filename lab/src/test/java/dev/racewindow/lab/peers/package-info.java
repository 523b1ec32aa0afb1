// SPDX-License-Identifier: Apache-2.0
/** Races in released code of others, as a public measure: what they send, run by the lab. */
@NullMarked
package dev.racewindow.lab.peers;

import org.jspecify.annotations.NullMarked;
