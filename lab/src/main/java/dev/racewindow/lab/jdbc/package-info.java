// SPDX-License-Identifier: Apache-2.0
/** Connections that stop before every step; the only package that proxies java.sql. */
@NullMarked
package dev.racewindow.lab.jdbc;

import org.jspecify.annotations.NullMarked;
