// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

/** The one place where text becomes HTML. */
final class Html {
  private Html() {}

  /** Text for element content and quoted attributes; controls are made visible. */
  static String text(String text) {
    String visible = Phrases.printable(text);
    StringBuilder out = new StringBuilder(visible.length() + 16);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** An element with a class and text content. */
  static String element(String name, String cssClass, String text) {
    return "<" + name + " class=\"" + cssClass + "\">" + text(text) + "</" + name + ">";
  }
}
