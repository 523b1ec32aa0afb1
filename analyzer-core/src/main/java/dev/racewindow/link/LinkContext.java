// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

/** What the linking of every body of a program shares. Safe for use by several threads. */
record LinkContext(ProgramNames names, TypeIndex index, Members members) {}
