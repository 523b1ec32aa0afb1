// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import dev.racewindow.accept.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * The report to read: one file that needs nothing else, also on paper and without JavaScript. Its
 * content security policy lets no script run but its own, whatever the names in the sources are.
 */
public final class HtmlReport {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '%s'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>%s</title>
      <style>
      %s</style>
      </head>
      <body>
      """;

  /** Writes the report; the writer stays open. */
  public void write(Report report, Writer out) throws IOException {
    String script = resource("report.js");
    List<Finding> open = report.findings().open();
    String title = Phrases.count(open.size(), "race") + " · Race Window";
    out.write(HEAD.formatted(hash(script), Html.text(title), resource("report.css")));
    out.write(new HtmlSummary(report).format());
    out.write("<main>\n");
    HtmlFinding findings = new HtmlFinding(report);
    for (int i = 0; i < open.size(); i++) {
      out.write(findings.format(open.get(i), i + 1));
    }
    out.write("</main>\n");
    out.write(new HtmlInventory(report).format());
    out.write("<footer>Race Window " + Html.text(report.tool().version()) + "</footer>\n");
    out.write("<script>" + script + "</script>\n</body>\n</html>\n");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not packaged with the analyser");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** As Content Security Policy Level 3, section 8.2, wants it. */
  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
