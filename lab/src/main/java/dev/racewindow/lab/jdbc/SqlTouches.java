// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.jdbc;

import dev.racewindow.lab.server.Catalog;
import dev.racewindow.lab.step.Resource;
import dev.racewindow.lab.step.Touch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells what a statement touches, from its words and the catalogue: every word that names a table
 * is that table. It errs towards too much, which costs schedules and never loses one.
 */
final class SqlTouches {
  private static final Set<String> READERS = Set.of("select", "with", "values", "table");
  private static final Set<String> WRITERS = Set.of("insert", "update", "delete", "merge");
  private static final Pattern ADVISORY_CALL =
      Pattern.compile("pg_(?:try_)?advisory_\\w+\\s*\\(\\s*([\\d\\s,?]*)\\)");

  private static final String EQUALITY =
      "(?:where|and)\\s+(?:\\w+\\.)?%s\\s*=\\s*(\\?|\\d+|'[^']*')"
          + "(?=\\s*(?:$|;|and\\b|for\\b|returning\\b|limit\\b|order\\b))";

  private final Catalog catalog;
  private final Map<String, SqlText> texts = new ConcurrentHashMap<>();
  private final Map<String, Parsed> cache = new ConcurrentHashMap<>();

  SqlTouches(Catalog catalog) {
    this.catalog = catalog;
  }

  /** A statement's touch, with the places of the values that name a row or an advisory lock. */
  private record Parsed(Touch touch, List<Value> values) {}

  /** What tells a resource apart: literals, and parameters as {@code ?3}. */
  private record Value(String resource, List<String> parts) {}

  /** The words of {@code sql}, read once. */
  SqlText text(String sql) {
    return texts.computeIfAbsent(sql, SqlText::new);
  }

  /** What {@code sql} touches when run with {@code parameters}, counted from 0. */
  Touch of(String sql, List<Object> parameters) {
    Parsed parsed = cache.computeIfAbsent(sql, this::parse);
    Touch touch = parsed.touch();
    for (Value value : parsed.values()) {
      UnaryOperator<Resource> narrow = narrowing(value, parameters);
      touch =
          new Touch(
              map(touch.reads(), narrow),
              map(touch.locks(), narrow),
              map(touch.writes(), narrow),
              touch.everything(),
              touch.snapshot());
    }
    return touch;
  }

  private static UnaryOperator<Resource> narrowing(Value value, List<Object> parameters) {
    List<String> row = new ArrayList<>();
    for (String part : value.parts()) {
      if (!part.startsWith("?")) {
        row.add(part);
        continue;
      }
      int parameter = Integer.parseInt(part.substring(1));
      Object given = parameter < parameters.size() ? parameters.get(parameter) : null;
      if (given == null || given == SqlShown.NOT_SET) {
        return UnaryOperator.identity();
      }
      // Lower case, as one may write the same UUID in either.
      row.add(given.toString().toLowerCase(Locale.ROOT));
    }
    return resource ->
        resource.name().equals(value.resource())
            ? new Resource(resource.name(), String.join(",", row))
            : resource;
  }

  private static Set<Resource> map(Set<Resource> resources, UnaryOperator<Resource> change) {
    return resources.stream().map(change).collect(Collectors.toSet());
  }

  private Parsed parse(String sql) {
    SqlText text = text(sql);
    List<String> several = text.statements();
    return several.size() == 1
        ? parse(text)
        : new Parsed(
            several.stream()
                .map(each -> parse(new SqlText(each)).touch())
                .reduce(Touch.NOTHING, Touch::and),
            List.of());
  }

  private Parsed parse(SqlText text) {
    Set<String> tables = text.words().stream().filter(catalog::isTable).collect(Collectors.toSet());
    String first = text.firstWord();
    Touch touch;
    if (text.words().stream().anyMatch(catalog::isOpaque)) {
      touch = Touch.EVERYTHING;
    } else if (first.equals("lock")) {
      touch = new Touch(Set.of(), whole(tables), whole(tables), tables.isEmpty(), false);
    } else if (WRITERS.contains(first)) {
      touch = writing(text, tables);
    } else if (READERS.contains(first)) {
      touch = reading(text, tables);
    } else {
      touch = Touch.EVERYTHING;
    }
    return new Parsed(touch, values(text, tables));
  }

  private Touch writing(SqlText text, Set<String> tables) {
    String first = text.firstWord();
    String target =
        switch (first) {
          case "insert", "merge" -> text.after("into");
          case "update" -> text.after(text.has("only") ? "only" : "update");
          default -> text.after(text.has("only") ? "only" : "from");
        };
    // A schema before the name, or a name in quotes with odd characters: do not guess.
    if (!catalog.isTable(target)) {
      return Touch.EVERYTHING;
    }
    boolean conflictUpdates = text.hasPhrase("do", "update");
    Set<String> locked =
        first.equals("insert") && !conflictUpdates
            ? catalog.lockedByInsert(target)
            : catalog.reachedByChange(target);
    Set<String> written = first.equals("insert") && !conflictUpdates ? Set.of(target) : locked;
    Set<Resource> locks = new HashSet<>(whole(locked));
    locks.addAll(advisory(text));
    if (lockingClause(text)) {
      locks.addAll(whole(tables));
    }
    return new Touch(whole(tables), locks, whole(written), false, true);
  }

  private Touch reading(SqlText text, Set<String> tables) {
    boolean writes =
        text.words().stream().anyMatch(Set.of("insert", "delete", "merge")::contains)
            || text.updates();
    if (writes || text.has("into")) {
      return Touch.EVERYTHING;
    }
    Set<Resource> locks = new HashSet<>(advisory(text));
    if (lockingClause(text)) {
      locks.addAll(whole(tables));
    }
    return new Touch(whole(tables), locks, Set.of(), false, true);
  }

  private static boolean lockingClause(SqlText text) {
    return text.hasPhrase("for", "update")
        || text.hasPhrase("for", "no", "key", "update")
        || text.hasPhrase("for", "share")
        || text.hasPhrase("for", "key", "share");
  }

  private static Set<Resource> advisory(SqlText text) {
    return text.locksAdvisorily() ? Set.of(Resource.whole(Resource.ADVISORY)) : Set.of();
  }

  private List<Value> values(SqlText text, Set<String> tables) {
    Matcher call = ADVISORY_CALL.matcher(text.text());
    boolean oneCall =
        text.words().stream().filter(word -> word.contains("_advisory_")).count() == 1;
    if (oneCall && call.find() && !call.group(1).isBlank()) {
      return List.of(new Value(Resource.ADVISORY, parts(call.group(1), call.start(1), text)));
    }
    return rowOf(text, tables);
  }

  /** The one row that {@code WHERE key = value} names, if the statement is as simple as that. */
  private List<Value> rowOf(SqlText text, Set<String> tables) {
    String table = tables.size() == 1 ? tables.iterator().next() : "";
    String key = catalog.key(table);
    int where = text.text().lastIndexOf("where");
    boolean simple =
        key != null
            && where >= 0
            && !text.firstWord().equals("insert")
            && text.words().stream().filter(table::equals).count() == 1
            && text.words().stream().filter("where"::equals).count() == 1
            && !text.has("or")
            && !text.has("not");
    if (!simple) {
      return List.of();
    }
    Matcher equality = Pattern.compile(EQUALITY.formatted(Pattern.quote(key))).matcher(text.text());
    if (!equality.find(where)) {
      return List.of();
    }
    return List.of(
        new Value(table, parts(equality.group(1).replace("'", ""), equality.start(1), text)));
  }

  private static List<String> parts(String arguments, int position, SqlText text) {
    int parameter = text.parametersBefore(position);
    List<String> parts = new ArrayList<>();
    for (String argument : arguments.split(",")) {
      parts.add(argument.strip().equals("?") ? "?" + parameter++ : argument.strip());
    }
    return parts;
  }

  private static Set<Resource> whole(Set<String> names) {
    return names.stream().map(Resource::whole).collect(Collectors.toSet());
  }
}
