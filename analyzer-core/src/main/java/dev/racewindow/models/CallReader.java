// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

import dev.racewindow.models.CallModel.Absence;
import dev.racewindow.models.CallModel.Invocation;
import dev.racewindow.models.CallModel.Language;
import dev.racewindow.models.CallModel.Presence;
import dev.racewindow.models.CallModel.Reach;
import dev.racewindow.models.CallModel.Shape;
import dev.racewindow.models.CallModel.When;
import dev.racewindow.sql.LockStrength;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the entries under {@code calls:}. */
final class CallReader {
  private static final Set<String> KEYS =
      Set.of(
          "match",
          "does",
          "of",
          "by",
          "value",
          "sql",
          "language",
          "returns",
          "absent",
          "true means",
          "lock",
          "lock mode",
          "reach",
          "invokes",
          "statement",
          "select",
          "from",
          "set",
          "where",
          "text",
          "constants",
          "publishes");
  private static final Set<String> INVOCATION_KEYS = Set.of("closure", "with", "when", "decides");

  private static final Phrases<Language> LANGUAGES = new Phrases<>(Language.class);
  private static final Phrases<Absence> ABSENCES = new Phrases<>(Absence.class);
  private static final Phrases<Presence> PRESENCES = new Phrases<>(Presence.class);
  private static final Phrases<LockStrength> LOCKS = new Phrases<>(LockStrength.class);
  private static final Phrases<Reach> REACHES = new Phrases<>(Reach.class);
  private static final Phrases<When> WHENS = new Phrases<>(When.class);

  private final String library;

  CallReader(String library) {
    this.library = library;
  }

  /** The entry's meaning, once for each of its patterns. */
  List<CallEntry> read(Node node) throws ModelSyntaxException {
    Fields fields = Fields.of(node, "a call entry");
    fields.allowOnly(KEYS);
    fields.text(fields.keys().contains("match") ? "does" : "match");
    CallModel model = model(fields);
    List<CallEntry> entries = new ArrayList<>();
    for (Node match : fields.nodes("match")) {
      CallPattern pattern = pattern(match);
      checkArguments(pattern, model, Fields.line(match));
      entries.add(new CallEntry(pattern, model, Fields.line(match)));
    }
    return entries;
  }

  /** The pattern of a {@code match:}. */
  static CallPattern pattern(Node match) throws ModelSyntaxException {
    String text = Fields.scalar(match, "`match:`");
    return CallPattern.parse(text)
        .orElseThrow(
            () ->
                new ModelSyntaxException(
                    Fields.line(match),
                    "`" + text + "` is no call pattern; " + CallPattern.SYNTAX));
  }

  private CallModel model(Fields fields) throws ModelSyntaxException {
    Shape shape = fields.phrase("returns", Phrases.SHAPES).orElse(Shape.NOTHING);
    Absence usual = shape == Shape.ROW ? Absence.NULL : Absence.EMPTY;
    return new CallModel(
        library,
        fields.phrase("does", Phrases.VERBS).orElseThrow(),
        Operands.entity(fields, "of"),
        Operands.operand(fields, "by"),
        Operands.operand(fields, "value"),
        Operands.operand(fields, "sql"),
        fields.phrase("language", LANGUAGES).orElse(Language.SQL),
        shape,
        fields.phrase("absent", ABSENCES).orElse(usual),
        fields.phrase("true means", PRESENCES).orElse(Presence.PRESENT),
        fields.phrase("lock", LOCKS).orElse(LockStrength.NONE),
        Operands.operand(fields, "lock mode"),
        fields.phrase("reach", REACHES).orElse(Reach.PROCESSES),
        invocations(fields),
        clauses(fields),
        template(fields, "text"),
        constants(fields),
        fields.flag("publishes"));
  }

  private static SortedMap<String, String> constants(Fields fields) throws ModelSyntaxException {
    SortedMap<String, String> constants = new TreeMap<>();
    Optional<Node> node = fields.node("constants");
    if (node.isPresent()) {
      Fields inner = Fields.of(node.get(), "`constants:`");
      for (String number : inner.keys()) {
        constants.put(number, inner.text(number));
      }
    }
    return constants;
  }

  private static SortedMap<Clause, Template> clauses(Fields fields) throws ModelSyntaxException {
    SortedMap<Clause, Template> clauses = new TreeMap<>();
    for (Clause clause : Clause.values()) {
      template(fields, clause.name().toLowerCase(Locale.ROOT))
          .ifPresent(template -> clauses.put(clause, template));
    }
    return clauses;
  }

  private static Optional<Template> template(Fields fields, String key)
      throws ModelSyntaxException {
    Optional<String> text = fields.optionalText(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Template> template = Template.parse(text.get());
    if (template.isEmpty()) {
      throw new ModelSyntaxException(
          fields.line(key), "`" + text.get() + "` is no template; " + Template.SYNTAX);
    }
    return template;
  }

  private static List<Invocation> invocations(Fields fields) throws ModelSyntaxException {
    List<Invocation> invocations = new ArrayList<>();
    for (Node node : fields.nodes("invokes")) {
      Fields inner = Fields.of(node, "`invokes:`");
      inner.allowOnly(INVOCATION_KEYS);
      inner.text("closure");
      invocations.add(
          new Invocation(
              Operands.operand(inner, "closure").orElseThrow(),
              Operands.operands(inner, "with"),
              inner.phrase("when", WHENS).orElse(When.ALWAYS),
              inner.flag("decides")));
    }
    return invocations;
  }

  private static void checkArguments(CallPattern pattern, CallModel model, int line)
      throws ModelSyntaxException {
    int highest = highestArgument(model);
    if (pattern.isFixed() && highest >= pattern.fixedArguments()) {
      throw new ModelSyntaxException(
          line,
          "`argument "
              + highest
              + "` is used, but "
              + pattern
              + " has "
              + pattern.fixedArguments()
              + " argument(s), counted from 0; correct the number or the pattern");
    }
  }

  /** The highest argument index that a model speaks of; -1 if it speaks of none. */
  static int highestArgument(CallModel model) {
    Stream<Operand> own =
        Stream.of(model.by(), model.value(), model.sql(), model.lockMode(), inEntity(model))
            .flatMap(Optional::stream);
    Stream<Operand> invoked =
        model.invokes().stream()
            .flatMap(i -> Stream.concat(Stream.of(i.closure()), i.with().stream()));
    int named = Stream.concat(own, invoked).mapToInt(Operands::highestArgument).max().orElse(-1);
    int written =
        Stream.concat(model.clauses().values().stream(), model.text().stream())
            .mapToInt(Template::highestArgument)
            .max()
            .orElse(-1);
    return Math.max(named, written);
  }

  private static Optional<Operand> inEntity(CallModel model) {
    EntitySource source = model.of().orElse(null);
    if (source instanceof EntitySource.ClassIn in) {
      return Optional.of(in.operand());
    }
    return source instanceof EntitySource.TypeOf of ? Optional.of(of.operand()) : Optional.empty();
  }
}
