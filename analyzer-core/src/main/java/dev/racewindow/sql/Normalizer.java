// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites what the SQL parser does not read into what means the same to us: placeholders of Java
 * libraries, constructions of JPQL and HQL, table hints of SQL Server. One use for one text.
 */
final class Normalizer {
  private static final Pattern LITERAL_OR_COMMENT =
      Pattern.compile("'(?:[^']|'')*'|/\\*.*?\\*/|--[^\\n]*", Pattern.DOTALL);
  private static final Pattern MASKED = Pattern.compile("'rw(\\d+)'");

  /** {@code #{#entityName}}: the entity of the repository. */
  private static final Pattern ENTITY_NAME = Pattern.compile("#\\{\\s*#entityName\\s*}");

  /** {@code :#{#user.id}} and {@code ?#{…}}: an expression of the Spring Expression Language. */
  private static final Pattern SPEL = Pattern.compile("[:?]#\\{([^{}]*)}");

  /** {@code #{user.id,jdbcType=BIGINT}}: a bound parameter of MyBatis. */
  private static final Pattern BOUND = Pattern.compile("#\\{\\s*([\\w.]+)[^{}]*}");

  private static final Pattern TABLE_HINT =
      pattern(
          "\\bwith\\s*\\(\\s*((?:updlock|holdlock|rowlock|xlock|nolock|readpast|paglock"
              + "|tablockx?|serializable|repeatableread|readcommitted|nowait)\\b[\\w\\s,]*)\\)");

  /** Column names that JSqlParser 5.4 takes for types. */
  private static final Pattern TYPE_WORD =
      pattern("(?<![\\w.:#@\"`])(?<!\\bas\\s)(number|uuid)\\b(?!\\s*[('\"`])");

  /** A pattern around a parameter: {@code like %?1%}. */
  private static final Pattern PATTERN_AROUND =
      Pattern.compile(
          "%([?:]\\w+)%?|(?<![\\w)])([?:]\\w+)%"
              + "(?=\\s*(?:[,)]|\\z)|\\s+(?:and|or|order|group|escape)\\b)");

  /** {@code {h-schema}}: the schema, put in by Hibernate. */
  private static final Pattern SCHEMA = Pattern.compile("\\{h-(?:schema|catalog|domain)}\\.?");

  /** Operators on JSON paths that JSqlParser 5.4 does not know. */
  private static final Pattern JSON_PATH = Pattern.compile("#>>?|#-");

  /** HQL calls as a function what elsewhere is an operator. */
  private static final Pattern OPERATOR_FUNCTION =
      pattern("\\b(ilike|like)\\s*\\((?=[^()]*(?:\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)[^()]*)*,)");

  /** PostgreSQL may select nothing of a row, such as below EXISTS. */
  private static final Pattern NO_LIST = pattern("\\b(select)\\s+from\\b");

  private static final Pattern SHARE_MODE = pattern("\\block\\s+in\\s+share\\s+mode\\b");
  private static final Pattern CALL_ESCAPE = pattern("\\A\\{\\s*(?:\\?\\s*=\\s*)?(call\\b.*)}\\z");
  private static final Pattern IS_EMPTY = pattern("\\bis\\s+(not\\s+)?empty\\b");
  private static final Pattern CONSTRUCTOR = pattern("\\bnew\\s+[\\w.$]+\\s*\\(");
  private static final Pattern LEADING_FROM = pattern("(\\A|\\()\\s*from\\b");
  private static final Pattern VERSIONED = pattern("\\A\\s*(update|insert)\\s+versioned\\b");
  private static final Pattern FUNCTION =
      pattern("\\bfunction\\s*\\(\\s*'rw(\\d+)'\\s*(?:,|(?=\\)))");
  private static final Pattern TREAT =
      pattern("\\btreat\\s*\\(\\s*([\\w.]+)\\s+as\\s+[\\w.]+\\s*\\)");
  private static final Pattern IN_COLLECTION =
      pattern(",\\s*in\\s*\\(\\s*([\\w.]+)\\s*\\)\\s*(?:as\\s+)?(\\w+)");
  private static final Pattern MEMBER = pattern("\\bmember\\s+(?!of\\b)(?=\\w+\\.)");

  private final List<String> literals = new ArrayList<>();
  private final Map<String, String> placeholders = new HashMap<>();
  private LockStrength lock = LockStrength.NONE;
  private boolean skipLocked;
  private boolean several;
  private boolean open;

  private Normalizer() {}

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  /** The text in the parser's form. */
  static Normalized normalize(String text, Dialect dialect) {
    Normalizer normalizer = new Normalizer();
    String rewritten = normalizer.rewrite(text, dialect);
    return new Normalized(
        rewritten,
        new Names(normalizer.placeholders),
        normalizer.several,
        normalizer.open,
        normalizer.lock,
        normalizer.skipLocked);
  }

  private String rewrite(String text, Dialect dialect) {
    String masked = replace(LITERAL_OR_COMMENT, Splices.unquoted(text), this::mask).trim();
    while (masked.endsWith(";")) {
      masked = masked.substring(0, masked.length() - 1).trim();
    }
    several = masked.indexOf(';') >= 0;
    masked = replace(ENTITY_NAME, masked, found -> standIn(SqlParser.ENTITY_NAME));
    masked = replace(SPEL, masked, found -> ":" + standIn("#{" + found.group(1) + "}"));
    masked = replace(BOUND, masked, found -> ":" + found.group(1));
    Splices splices = new Splices(this::standIn);
    masked = splices.replace(masked);
    open = splices.open();
    masked = SCHEMA.matcher(masked).replaceAll("");
    masked = JSON_PATH.matcher(masked).replaceAll("||");
    masked = replace(PATTERN_AROUND, masked, Normalizer::parameter);
    masked = replace(TABLE_HINT, masked, this::hint);
    masked = TYPE_WORD.matcher(masked).replaceAll("\"$1\"");
    masked = NO_LIST.matcher(masked).replaceAll("$1 1 from");
    masked = SHARE_MODE.matcher(masked).replaceAll("for share");
    masked = CALL_ESCAPE.matcher(masked).replaceAll("$1");
    if (dialect == Dialect.JPQL) {
      masked = rewriteJpql(masked);
    }
    return replace(MASKED, masked, found -> literals.get(Integer.parseInt(found.group(1)))).trim();
  }

  private String rewriteJpql(String masked) {
    String text =
        replace(IS_EMPTY, masked, found -> found.group(1) == null ? "is null" : "is not null");
    text = CONSTRUCTOR.matcher(text).replaceAll("new_(");
    text = LEADING_FROM.matcher(text).replaceAll("$1select * from");
    text = VERSIONED.matcher(text).replaceAll("$1");
    text = replace(FUNCTION, text, this::function);
    text = OPERATOR_FUNCTION.matcher(text).replaceAll("$1_(");
    text = TREAT.matcher(text).replaceAll("$1");
    text = IN_COLLECTION.matcher(text).replaceAll(" join $1 $2");
    return MEMBER.matcher(text).replaceAll("member of ");
  }

  /** Literals are put aside, so that nothing is rewritten inside them; comments are dropped. */
  private String mask(MatchResult found) {
    if (!found.group().startsWith("'")) {
      return " ";
    }
    literals.add(found.group());
    return "'rw" + (literals.size() - 1) + "'";
  }

  private String standIn(String original) {
    String name = "rw__" + placeholders.size() + "__";
    placeholders.put(name, original);
    return name;
  }

  /** {@code function('f', a)} calls a function of the database by its name. */
  private String function(MatchResult found) {
    String literal = literals.get(Integer.parseInt(found.group(1)));
    return literal.substring(1, literal.length() - 1) + "(";
  }

  private static String parameter(MatchResult found) {
    return found.group(1) != null ? found.group(1) : found.group(2);
  }

  private String hint(MatchResult found) {
    String hints = found.group(1).toLowerCase(Locale.ROOT);
    LockStrength asked = LockStrength.NONE;
    if (hints.contains("updlock") || hints.contains("xlock") || hints.contains("tablockx")) {
      asked = LockStrength.UPDATE;
    } else if (hints.contains("holdlock")
        || hints.contains("serializable")
        || hints.contains("repeatableread")) {
      asked = LockStrength.SHARE;
    }
    lock = asked.compareTo(lock) > 0 ? asked : lock;
    skipLocked |= hints.contains("readpast");
    return " ";
  }

  private static String replace(
      Pattern pattern, String text, Function<MatchResult, String> replacement) {
    return pattern
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(replacement.apply(found)));
  }
}
