// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.Callee;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.TypeHierarchy;
import dev.racewindow.ir.TypeRef;
import java.util.Optional;

/** What is known of libraries: the one question that the engine asks of the model files. */
public interface Models {
  /**
   * The meaning of a call, by the most specific model that matches.
   *
   * @param callee resolved or not; an unresolved one has no meaning
   * @param receiver static type of the receiver; unknown for static calls
   */
  Optional<MatchedCall> call(Callee callee, TypeRef receiver, TypeHierarchy hierarchy);

  /** How a library calls a method of the program, by the nearest ancestor that is modelled. */
  Optional<CallbackModel> callback(MethodId method, TypeHierarchy hierarchy);

  /**
   * The meaning of a call on a property of an entity, whose class is not known.
   *
   * @param arguments their number
   */
  Optional<CallModel> onPath(String method, int arguments);

  /** The meaning of an annotation. */
  Optional<AnnotationModel> annotation(Annotation annotation);

  /** What a type is, by the nearest ancestor that is modelled. */
  Optional<TypeModel> type(String name, TypeHierarchy hierarchy);

  /** What the elements of XML files with this root element stand for. */
  Optional<MappingModel> mapping(String root);

  /**
   * A model with the type that it was declared for.
   *
   * @param type canonical name in the model's match, of which {@link EntitySource.TypeArgument}
   *     counts the arguments
   */
  record MatchedCall(CallModel model, String type) {}
}
