// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

/** Colours of a terminal (ECMA-48, select graphic rendition), or none. */
public enum Style {
  PLAIN,
  COLORED;

  String bold(String text) {
    return wrap("1", text);
  }

  String faint(String text) {
    return wrap("2", text);
  }

  String red(String text) {
    return wrap("31;1", text);
  }

  String yellow(String text) {
    return wrap("33;1", text);
  }

  String cyan(String text) {
    return wrap("36", text);
  }

  private String wrap(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
