// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the phrases by which a model file names parts of a call. */
final class Operands {
  private static final Pattern ARGUMENT = Pattern.compile("argument (\\d{1,2})");
  private static final Pattern ARGUMENTS_FROM = Pattern.compile("arguments from (\\d{1,2})");
  private static final Pattern TYPE_ARGUMENT = Pattern.compile("type argument (\\d{1,2})");
  private static final String CLASS_IN = "class in ";
  private static final String TYPE_OF = "type of ";

  private Operands() {}

  /** The operand under a key, if the key is there. */
  static Optional<Operand> operand(Fields fields, String key) throws ModelSyntaxException {
    Optional<String> text = fields.optionalText(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        parse(text.get()).orElseThrow(() -> unknownOperand(fields.line(key), text.get())));
  }

  /** The operands in a list, or the one where no list is given. */
  static List<Operand> operands(Fields fields, String key) throws ModelSyntaxException {
    List<Operand> operands = new ArrayList<>();
    for (Node node : fields.nodes(key)) {
      String text = Fields.scalar(node, "an element of `" + key + ":`");
      operands.add(parse(text).orElseThrow(() -> unknownOperand(Fields.line(node), text)));
    }
    return operands;
  }

  /** The entity source under a key, if the key is there. */
  static Optional<EntitySource> entity(Fields fields, String key) throws ModelSyntaxException {
    Optional<String> text = fields.optionalText(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<EntitySource> source = parseEntity(text.get());
    if (source.isEmpty()) {
      throw new ModelSyntaxException(
          fields.line(key),
          "`"
              + key
              + ": "
              + text.get()
              + "` is not known; expected `type argument 0`,"
              + " `class in argument 0`, `type of argument 0` or `type of receiver`");
    }
    return source;
  }

  private static Optional<EntitySource> parseEntity(String text) {
    Matcher typeArgument = TYPE_ARGUMENT.matcher(text);
    if (typeArgument.matches()) {
      return Optional.of(new EntitySource.TypeArgument(Integer.parseInt(typeArgument.group(1))));
    }
    if (text.startsWith(CLASS_IN)) {
      return parse(text.substring(CLASS_IN.length())).map(EntitySource.ClassIn::new);
    }
    if (text.startsWith(TYPE_OF)) {
      return parse(text.substring(TYPE_OF.length())).map(EntitySource.TypeOf::new);
    }
    return Optional.empty();
  }

  /** The operand that a phrase names. */
  static Optional<Operand> parse(String text) {
    if (text.equals("receiver")) {
      return Optional.of(new Operand.Receiver());
    }
    Matcher argument = ARGUMENT.matcher(text);
    if (argument.matches()) {
      return Optional.of(new Operand.Argument(Integer.parseInt(argument.group(1))));
    }
    Matcher from = ARGUMENTS_FROM.matcher(text);
    if (from.matches()) {
      return Optional.of(new Operand.ArgumentsFrom(Integer.parseInt(from.group(1))));
    }
    return Optional.empty();
  }

  private static ModelSyntaxException unknownOperand(int line, String text) {
    return new ModelSyntaxException(
        line,
        "`"
            + text
            + "` names no part of a call; expected `receiver`, `argument 0` (counted from"
            + " 0) or `arguments from 0`");
  }

  /** The highest argument index that an operand needs; -1 for the receiver. */
  static int highestArgument(Operand operand) {
    if (operand instanceof Operand.Argument argument) {
      return argument.index();
    }
    return operand instanceof Operand.ArgumentsFrom from ? from.index() : -1;
  }
}
