// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Known;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.Value;
import dev.racewindow.models.CallModel;
import dev.racewindow.models.Clause;
import dev.racewindow.models.Template;
import dev.racewindow.models.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What calls add that put texts together, and statements clause by clause. */
final class TextCalls {
  /** A conversion of {@link java.util.Formatter}. */
  private static final Pattern CONVERSION =
      Pattern.compile("%(?:(\\d+)\\$)?[-#+ 0,(]*\\d*(?:\\.\\d+)?([a-zA-Z%])");

  /** What an object that somebody else had in hands may have got more of. */
  static final List<String> LENGTHENED =
      List.of(Frame.TEXT, clause(Clause.WHERE), clause(Clause.SET));

  private final Frame frame;
  private final Instruction.Call call;
  private final Operands operands;

  TextCalls(Frame frame, Instruction.Call call) {
    this.frame = frame;
    this.call = call;
    this.operands = new Operands(frame, call);
  }

  /** The part of a statement object that holds a clause. */
  static String clause(Clause clause) {
    return "#" + clause;
  }

  Known apply(CallModel model) {
    Known value = model.value().map(operands::known).orElseGet(operands::receiver);
    return switch (model.does()) {
      case QUERY -> built(model, Known.of(new Term.Created(frame.location(call.span()), "query")));
      case BUILD -> built(model, value);
      case TEXT -> text(model, value);
      case APPEND -> append(model.value().isPresent() ? frame.text(unquoted(value)) : constant(""));
      case REWRITE -> rewrite();
      case FORMAT -> format(value, model.by().map(operands::values).orElse(List.of()));
      case JOIN -> joined(model);
      default -> throw new IllegalArgumentException(model.does().toString());
    };
  }

  /** Writes the clauses of a statement that is run by the same call. */
  void complete(CallModel model) {
    built(model, operands.receiver());
  }

  private Known built(CallModel model, Known object) {
    Pieces pieces = new Pieces(frame, call);
    if (model.does() == Verb.QUERY) {
      frame.built = frame.built.with(object.term(), clause(Clause.STATEMENT), Known.NOTHING);
    }
    for (Map.Entry<Clause, Template> clause : model.clauses().entrySet()) {
      write(object.term(), clause.getKey(), pieces.write(clause.getValue()));
    }
    return model.text().map(pieces::piece).orElse(object);
  }

  private void write(Term object, Clause clause, Known piece) {
    String part = clause(clause);
    Known before = frame.built.get(object, part);
    boolean more =
        clause != Clause.STATEMENT && clause != Clause.SELECT && frame.built.has(object, part);
    String separator = clause == Clause.WHERE ? " and " : isJoin(piece.term()) ? " " : ", ";
    Known all = more ? concatenated(List.of(before, constant(separator), piece)) : piece;
    frame.built = frame.built.with(object, part, all);
  }

  /** What is joined follows what it is joined to without a comma. */
  private static boolean isJoin(Term piece) {
    return piece.toString().contains("join ");
  }

  private Known text(CallModel model, Known value) {
    if (model.text().isPresent()) {
      return new Pieces(frame, call).piece(model.text().get());
    }
    Known text = frame.text(value);
    return text.term() instanceof Term.Created ? Known.from(text.sources()) : text;
  }

  private Known append(Known piece) {
    Known receiver = operands.receiver();
    Known before = frame.built.get(receiver.term(), Frame.TEXT);
    boolean fresh =
        receiver.term() instanceof Term.Created && !frame.built.has(receiver.term(), Frame.TEXT);
    Known all = fresh ? piece : concatenated(List.of(before, piece));
    frame.built = frame.built.with(receiver.term(), Frame.TEXT, all);
    return receiver;
  }

  /** A character's literal has quotes. */
  private static Known unquoted(Known value) {
    return value.term() instanceof Term.Constant constant
            && constant.text().length() == 3
            && constant.text().startsWith("'")
            && constant.text().endsWith("'")
        ? value.as(new Term.Constant(constant.text().substring(1, 2)))
        : value;
  }

  private Known rewrite() {
    Known receiver = operands.receiver();
    Known before = frame.built.get(receiver.term(), Frame.TEXT);
    frame.built =
        frame.built.with(receiver.term(), Frame.TEXT, concatenated(List.of(before, Known.NOTHING)));
    return receiver;
  }

  private Known format(Known pattern, List<Value> arguments) {
    if (!(frame.text(pattern).term() instanceof Term.Constant template)) {
      return Known.from(Transfer.union(arguments.stream().map(frame::known).toList()));
    }
    List<Known> pieces = new ArrayList<>();
    Matcher matcher = CONVERSION.matcher(template.text());
    int end = 0;
    int next = 0;
    while (matcher.find()) {
      pieces.add(constant(template.text().substring(end, matcher.start())));
      end = matcher.end();
      char kind = matcher.group(2).charAt(0);
      if (kind == '%' || kind == 'n') {
        pieces.add(constant(kind == '%' ? "%" : "\n"));
      } else {
        int index = matcher.group(1) == null ? next++ : Integer.parseInt(matcher.group(1)) - 1;
        boolean given = index >= 0 && index < arguments.size();
        pieces.add(given ? piece(arguments.get(index)) : Known.NOTHING);
      }
    }
    pieces.add(constant(template.text().substring(end)));
    return concatenated(pieces);
  }

  private Known joined(CallModel model) {
    Known separator = model.by().map(operands::known).orElse(Known.NOTHING);
    List<Known> pieces = new ArrayList<>();
    for (Value value : model.value().map(operands::values).orElse(List.of())) {
      if (!pieces.isEmpty()) {
        pieces.add(separator);
      }
      pieces.add(piece(value));
    }
    return concatenated(pieces);
  }

  /** A list or array of texts is any text. */
  private Known piece(Value value) {
    Known text = frame.text(frame.known(value));
    return text.term() instanceof Term.Created ? Known.from(text.sources()) : unquoted(text);
  }

  private static Known constant(String text) {
    return Known.of(new Term.Constant(text));
  }

  /** The text of several pieces. */
  static Known concatenated(List<Known> pieces) {
    TreeSet<Source> sources = new TreeSet<>(Transfer.union(pieces));
    return new Known(
        Term.text(pieces.stream().map(Known::term).toList()), sources, new TreeSet<>());
  }
}
