// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

import dev.racewindow.sql.DerivedQuery.Condition;
import dev.racewindow.sql.DerivedQuery.Subject;
import dev.racewindow.sql.DerivedQuery.Test;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the name of a derived query apart, in the order in which Spring Data does: {@code PartTree}
 * and {@code Part} of Spring Data Commons 4.1.
 */
final class DerivedQueryParser {
  /** Keywords are only seen where a capital or the end follows: "Order" is no "Or". */
  private static final String END = "(?=\\p{Lu}|\\z)";

  private static final Pattern PREFIX =
      Pattern.compile(
          "(find|read|get|query|search|stream|count|exists|delete|remove)((?:\\p{Lu}.*?)??)By");

  private static final Pattern LIMIT = Pattern.compile("(?:First|Top)(\\d*)");
  private static final Pattern OR = Pattern.compile("Or(?=\\p{Lu})");
  private static final Pattern AND = Pattern.compile("And(?=\\p{Lu})");
  private static final Pattern DIRECTION = Pattern.compile("(Asc|Desc)" + END);
  private static final Pattern IGNORE_CASE = Pattern.compile("Ignor(?:ing|e)Case");
  private static final String ORDER_BY = "OrderBy";
  private static final Pattern ALL_IGNORE_CASE = Pattern.compile("AllIgnor(?:ing|e)Case");

  /** Longer keywords stand before those that they end with. */
  private static final Map<String, Test> KEYWORDS = keywords();

  private final PropertyNames names;
  private int argument;

  private DerivedQueryParser(PropertyNames names) {
    this.names = names;
  }

  private static Map<String, Test> keywords() {
    Map<String, Test> keywords = new LinkedHashMap<>();
    put(keywords, Test.IS_NOT_NULL, "IsNotNull", "NotNull");
    put(keywords, Test.IS_NULL, "IsNull", "Null");
    put(keywords, Test.BETWEEN, "IsBetween", "Between");
    put(keywords, Test.LESS_THAN_EQUAL, "IsLessThanEqual", "LessThanEqual");
    put(keywords, Test.LESS_THAN, "IsLessThan", "LessThan");
    put(keywords, Test.GREATER_THAN_EQUAL, "IsGreaterThanEqual", "GreaterThanEqual");
    put(keywords, Test.GREATER_THAN, "IsGreaterThan", "GreaterThan");
    put(keywords, Test.BEFORE, "IsBefore", "Before");
    put(keywords, Test.AFTER, "IsAfter", "After");
    put(keywords, Test.NOT_LIKE, "IsNotLike", "NotLike");
    put(keywords, Test.LIKE, "IsLike", "Like");
    put(keywords, Test.STARTING_WITH, "IsStartingWith", "StartingWith", "StartsWith");
    put(keywords, Test.ENDING_WITH, "IsEndingWith", "EndingWith", "EndsWith");
    put(keywords, Test.IS_NOT_EMPTY, "IsNotEmpty", "NotEmpty");
    put(keywords, Test.IS_EMPTY, "IsEmpty", "Empty");
    put(keywords, Test.NOT_CONTAINING, "IsNotContaining", "NotContaining", "NotContains");
    put(keywords, Test.CONTAINING, "IsContaining", "Containing", "Contains");
    put(keywords, Test.NOT_IN, "IsNotIn", "NotIn");
    put(keywords, Test.IN, "IsIn", "In");
    put(keywords, Test.NEAR, "IsNear", "Near");
    put(keywords, Test.WITHIN, "IsWithin", "Within");
    put(keywords, Test.REGEX, "MatchesRegex", "Matches", "Regex");
    put(keywords, Test.EXISTS, "Exists");
    put(keywords, Test.TRUE, "IsTrue", "True");
    put(keywords, Test.FALSE, "IsFalse", "False");
    put(keywords, Test.NOT_EQUALS, "IsNot", "Not");
    put(keywords, Test.EQUALS, "Is", "Equals");
    return keywords;
  }

  private static void put(Map<String, Test> keywords, Test test, String... names) {
    for (String name : names) {
      keywords.put(name, test);
    }
  }

  static Optional<DerivedQuery> parse(String method, PropertyNames names) {
    Matcher prefix = PREFIX.matcher(method);
    if (!prefix.lookingAt()) {
      return Optional.empty();
    }
    String described = prefix.group(2);
    Matcher limit = LIMIT.matcher(described);
    boolean limited = limit.find();
    OptionalInt rows = OptionalInt.empty();
    if (limited) {
      String digits = limit.group(1);
      if (digits.length() > 9) {
        return Optional.empty();
      }
      rows = OptionalInt.of(digits.isEmpty() ? 1 : Integer.parseInt(digits));
    }
    DerivedQueryParser parser = new DerivedQueryParser(names);
    String[] parts = method.substring(prefix.end()).split(ORDER_BY, -1);
    if (parts.length > 2) {
      return Optional.empty();
    }
    List<List<Condition>> alternatives = parser.predicate(parts[0]);
    if (alternatives.isEmpty() && !parts[0].isEmpty()) {
      return Optional.empty();
    }
    List<String> order = parts.length == 2 ? parser.order(parts[1]) : List.of();
    boolean distinct = described.contains("Distinct");
    return Optional.of(
        new DerivedQuery(subject(prefix.group(1)), distinct, rows, alternatives, order));
  }

  private static Subject subject(String word) {
    return switch (word) {
      case "count" -> Subject.COUNT;
      case "exists" -> Subject.EXISTS;
      case "delete", "remove" -> Subject.DELETE;
      default -> Subject.FIND;
    };
  }

  /** The terms; empty where a term has no property. */
  private List<List<Condition>> predicate(String text) {
    Matcher all = ALL_IGNORE_CASE.matcher(text);
    boolean ignoreCase = all.find();
    String terms = ignoreCase ? all.replaceFirst("") : text;
    List<List<Condition>> alternatives = new ArrayList<>();
    if (terms.isEmpty()) {
      return alternatives;
    }
    for (String alternative : OR.split(terms, -1)) {
      List<Condition> conjuncts = new ArrayList<>();
      for (String term : AND.split(alternative, -1)) {
        Optional<Condition> condition = condition(term, ignoreCase);
        if (condition.isEmpty()) {
          return List.of();
        }
        conjuncts.add(condition.get());
      }
      alternatives.add(conjuncts);
    }
    return alternatives;
  }

  private Optional<Condition> condition(String term, boolean allIgnoreCase) {
    Matcher matcher = IGNORE_CASE.matcher(term);
    boolean ignoreCase = matcher.find();
    String text = ignoreCase ? matcher.replaceFirst("") : term;
    Test test = Test.EQUALS;
    String property = text;
    for (Map.Entry<String, Test> keyword : KEYWORDS.entrySet()) {
      String word = keyword.getKey();
      if (text.endsWith(word) && !isProperty(text)) {
        test = keyword.getValue();
        property = text.substring(0, text.length() - word.length());
        break;
      }
    }
    if (property.isEmpty() || !Character.isUpperCase(property.charAt(0))) {
      return Optional.empty();
    }
    int first = argument;
    argument += test.arguments();
    boolean ignores = ignoreCase || allIgnoreCase;
    return Optional.of(new Condition(path(property), test, ignores, first));
  }

  /** An entity may have a property that ends like a keyword, such as {@code checkedIn}. */
  private boolean isProperty(String text) {
    return names.at("").filter(properties -> properties.contains(decapitalized(text))).isPresent();
  }

  private List<String> order(String text) {
    List<String> properties = new ArrayList<>();
    for (String part : DIRECTION.split(text)) {
      if (!part.isEmpty()) {
        properties.add(path(part));
      }
    }
    return properties;
  }

  private String path(String text) {
    return path("", text).orElseGet(() -> guessed(text));
  }

  /**
   * The path of known properties that a text means: the longest property first, as the reference
   * describes ("Property Expressions"); an underscore ends a property by force.
   */
  private Optional<String> path(String start, String text) {
    Optional<Set<String>> properties = names.at(start);
    if (properties.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    for (int end = text.length(); end > 0; end = previousCapital(text, end)) {
      String head = decapitalized(text.substring(0, end).replaceAll("_+\\z", ""));
      if (properties.get().contains(head)) {
        String path = start.isEmpty() ? head : start + "." + head;
        String rest = text.substring(end).replaceAll("\\A_+", "");
        if (rest.isEmpty()) {
          return Optional.of(path);
        }
        Optional<String> whole = path(path, rest);
        if (whole.isPresent()) {
          return whole;
        }
        if (names.at(path).isEmpty()) {
          return Optional.of(path + "." + guessed(rest));
        }
      }
    }
    return Optional.empty();
  }

  private static int previousCapital(String text, int end) {
    int at = end - 1;
    while (at > 0 && !Character.isUpperCase(text.charAt(at)) && text.charAt(at) != '_') {
      at--;
    }
    return at;
  }

  private static String guessed(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split("_+")) {
      if (!part.isEmpty()) {
        parts.add(decapitalized(part));
      }
    }
    return String.join(".", parts);
  }

  /** As for JavaBeans: a name that starts with two capitals stays (JavaBeans 1.01, section 8.8). */
  private static String decapitalized(String name) {
    if (name.length() > 1
        && Character.isUpperCase(name.charAt(0))
        && Character.isUpperCase(name.charAt(1))) {
      return name;
    }
    return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
