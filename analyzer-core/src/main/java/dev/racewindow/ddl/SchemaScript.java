// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An SQL script, a Liquibase changelog or another XML file that was read, and not applied yet. */
public final class SchemaScript {
  /** What the name of a file ends in that holds elements which mapping files refer to. */
  public static final String PART = ".hbm";

  private final String path;
  private final List<Step> steps;
  private final Optional<Node> other;

  SchemaScript(String path, List<Step> steps) {
    this(path, steps, Optional.empty());
  }

  private SchemaScript(String path, List<Step> steps, Optional<Node> other) {
    this.path = path;
    this.steps = List.copyOf(steps);
    this.other = other;
  }

  /**
   * Reads a script by what its name ends in: {@code .sql}, or else XML, YAML or JSON. What cannot
   * be understood in a script is left out.
   *
   * @param path with forward slashes
   * @param in its bytes; not closed here
   * @throws UnreadableScriptException if a file other than a script is not well-formed
   */
  public static SchemaScript read(String path, InputStream in) throws IOException {
    Reader reader = reader(in);
    String lower = path.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".sql")) {
      String vendor = Vendor.of(path);
      boolean mySql = vendor.equals("mysql") || vendor.equals("mariadb");
      return new SchemaScript(path, SqlScript.read(reader, new Place(path, 1), mySql));
    }
    if (lower.endsWith(PART)) {
      return new SchemaScript(path, List.of(), XmlNodes.read(whole(reader)));
    }
    Optional<Node> root = lower.endsWith(".xml") ? XmlNodes.read(reader) : YamlNodes.read(reader);
    boolean changelog = root.isPresent() && root.get().name().equals("databaseChangeLog");
    return changelog
        ? new SchemaScript(path, ChangelogReader.read(path, root.get()))
        : new SchemaScript(path, List.of(), root);
  }

  /** Elements with one around them, as a file must have it. */
  private static Reader whole(Reader part) throws IOException {
    StringWriter text = new StringWriter();
    part.transferTo(text);
    String elements = text.toString().replaceFirst("^\\s*<\\?xml[^>]*\\?>", "");
    return new StringReader("<part>" + elements + "</part>");
  }

  /** UTF-8, or what the byte order mark says; SQL Server's tools write UTF-16. */
  private static Reader reader(InputStream in) throws IOException {
    InputStream marked = new BufferedInputStream(in);
    marked.mark(3);
    byte[] start = marked.readNBytes(3);
    marked.reset();
    Charset charset = StandardCharsets.UTF_8;
    int length = 0;
    if (start.length >= 2 && (start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE) {
      charset = StandardCharsets.UTF_16LE;
      length = 2;
    } else if (start.length >= 2 && (start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF) {
      charset = StandardCharsets.UTF_16BE;
      length = 2;
    } else if (start.length == 3
        && (start[0] & 0xFF) == 0xEF
        && (start[1] & 0xFF) == 0xBB
        && (start[2] & 0xFF) == 0xBF) {
      length = 3;
    }
    marked.skipNBytes(length);
    return new InputStreamReader(marked, charset);
  }

  /** The file, with forward slashes. */
  public String path() {
    return path;
  }

  /**
   * The root element of a file that is neither a script nor a changelog; one of no meaning around
   * the elements of a {@link #PART}.
   */
  public Optional<Node> other() {
    return other;
  }

  List<Step> steps() {
    return steps;
  }

  boolean isChangelog() {
    return !path.toLowerCase(Locale.ROOT).endsWith(".sql");
  }

  /** The name of the file without its directories. */
  String file() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The directory, without a slash at its end; empty at the top. */
  String directory() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }
}
