// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an annotation of a library means.
 *
 * @param type canonical name of the annotation
 * @param role what it says of the declaration that carries it
 * @param attributes our name of a property (such as {@code isolation}) to the annotation's own
 * @param context of what is called by requests: the setting that, unless it is false, has one
 *     persistence context for all that a request does
 */
public record AnnotationModel(
    String library,
    String type,
    Role role,
    SortedMap<String, String> attributes,
    Optional<String> context) {
  /** What an annotation says: the closed vocabulary of {@code role:} in a model file. */
  public enum Role {
    /**
     * Properties: propagation, isolation, readOnly, rollbackOn and noRollbackOn, or rollbackOnNames
     * and noRollbackOnNames, which are parts of the names of classes.
     */
    TRANSACTION,
    /** The same, of which the exceptions themselves say first whether they undo it. */
    CONTAINER_TRANSACTION,
    /** On an exception: whether it undoes such a transaction. Properties: rollback. */
    APPLICATION_EXCEPTION,
    /** A bean that callers share, with such a transaction around each public method. */
    CONTAINER_BEAN,
    /** The same of which each caller has an object of its own. */
    CONTAINER_OBJECT,
    /** The same, once in a process, that the container lets one caller at a time into. */
    CONTAINER_SINGLETON,
    /** On such a bean: whether it begins transactions by itself ({@code BEAN}). Properties: by. */
    TRANSACTION_MANAGEMENT,
    /** On a container's singleton: whether it lets all callers in. Properties: by. */
    CONCURRENCY_MANAGEMENT,
    /**
     * On a container's singleton or its methods: {@code READ} or {@code WRITE}. Properties: mode.
     */
    CONTAINER_LOCK,
    /**
     * A transaction that a subclass made at run time begins: also where an object calls itself. If
     * it names what undoes it, nothing else does.
     */
    WOVEN_TRANSACTION,
    /** Properties: name. */
    ENTITY,
    /** Properties: name, uniqueConstraints, indexes. */
    TABLE,
    /** Nested in TABLE. Properties: columns. */
    UNIQUE_CONSTRAINT,
    /** Nested in TABLE. Properties: columns, unique. */
    INDEX,
    MAPPED_SUPERCLASS,
    EMBEDDABLE,
    ID,
    EMBEDDED_ID,
    /** A reference that holds a part of the embedded id. Properties: part. */
    MAPS_ID,
    GENERATED_VALUE,
    NATURAL_ID,
    VERSION,
    /** On an entity: what tells its living rows from deleted ones. Properties: text. */
    ROW_FILTER,
    /**
     * A column by which each query of a session is narrowed, and that each insert fills with the
     * same value: the field, or on an entity the one that it names. Properties: name.
     */
    TENANT,
    /** A field that has a value of its own at each insert. */
    FILLED_AT_INSERT,
    /** On an entity or an attribute: no update writes it. */
    IMMUTABLE,
    /** On an entity: an update writes only the columns that have changed. */
    PARTIAL_UPDATE,
    /** Properties: name, unique, updatable, definition. */
    COLUMN,
    /** Properties: name, unique, updatable, foreignKey. */
    JOIN_COLUMN,
    /** Nested in JOIN_COLUMN. Properties: mode, {@code NO_CONSTRAINT} if there is none. */
    FOREIGN_KEY,
    /** On a reference: what the database does when the row goes. Properties: action. */
    ON_DELETE,
    EMBEDDED,
    TO_ONE,
    TO_MANY,
    /** The same, of rows that others may refer to as well, by way of a table between the two. */
    MANY_TO_MANY,
    /** Where the elements of an attribute are. Properties: name, uniqueConstraints, indexes. */
    COLLECTION_TABLE,
    ELEMENT_COLLECTION,
    TRANSIENT,
    /** An attribute that the database computes at each read. Properties: text. */
    FORMULA,
    /** A statement on a repository method. Properties: text, native. */
    QUERY,
    /** A statement about entities under a name. Properties: name, text. */
    NAMED_QUERY,
    /** A statement of the database's language under a name. Properties: name, text. */
    NAMED_SQL,
    /** A statement that writes. Properties: clears, what the persistence context holds. */
    MODIFYING,
    /** A row lock on a repository method. Properties: mode. */
    ROW_LOCK,
    /** Settings of a repository method's statement. Properties: hints. */
    QUERY_HINTS,
    /** Nested in QUERY_HINTS. Properties: name, value. */
    QUERY_HINT,
    /** On a parameter: the method writes the others' properties over this one's. */
    COPY_TARGET,
    /** A bean that callers share. Properties: name and alias, of what a method makes. */
    BEAN,
    /** Which of several beans is meant, or that a bean is this one. Properties: name. */
    QUALIFIER,
    /** The bean that is meant where nothing says which. */
    PRIMARY,
    /** On a constructor, method or field: a container puts other beans there. */
    INJECTED,
    /** Called by a framework, by several callers at once. Properties: verb, of HTTP. */
    ENTRY_POINT,
    /** The same for requests that only ask for something, such as an HTTP GET. */
    READING_ENTRY_POINT,
    /** It runs in a thread of its own: its caller does not wait, and holds nothing for it. */
    ASYNCHRONOUS,
    /**
     * On a method, or on the parameter that takes the object: runs when such an object is
     * published. Properties: types, classes, phase.
     */
    LISTENER,
    /** The same, but after the publisher's commit where the phase does not say otherwise. */
    COMMIT_LISTENER,
    /** The same, in a thread of its own. */
    ASYNCHRONOUS_LISTENER,
    /** On a method of an entity or of its listeners: runs before its row is inserted. */
    BEFORE_INSERT,
    AFTER_INSERT,
    BEFORE_UPDATE,
    AFTER_UPDATE,
    BEFORE_DELETE,
    AFTER_DELETE,
    /** On a method of an entity or of its listeners: runs when its row is fetched as an object. */
    AFTER_LOAD,
    /** On a method of an entity: what it returns is published when the entity is saved. */
    DOMAIN_EVENTS,
    /** On an entity: other classes of which methods run when it is written. Properties: classes. */
    ENTITY_LISTENERS,
    /** On an interface: another program does what its methods say. */
    REMOTE,
    /** A method that deals with the exceptions of others: those that it names, or takes. */
    EXCEPTION_HANDLER,
    /**
     * A method that is run again, in a new transaction if it begins one, when it throws an
     * exception. Properties: types, classes and others, those that name exceptions.
     */
    RETRY,
    /** Runs around the methods that a pointcut names. Properties: pointcut. */
    ADVICE,
    /** A pointcut under the name of its method. Properties: pointcut. */
    POINTCUT,
    /** On a class with advice: its place among others, the lowest outermost. Properties: order. */
    ADVICE_ORDER,
    /** Says which place transactions have among advice, if not the last. Properties: order. */
    TRANSACTION_ORDER,
    /** Never run by two callers at once: a test, a migration. */
    NOT_CONCURRENT,
    /** The same of what a framework calls: a lock that all processes share lets one run in. */
    ONE_AT_A_TIME,
    /** A class that starts a program in which each setting has its default. */
    APPLICATION
  }

  public AnnotationModel {
    attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
  }

  /** An annotation model from any map. */
  public static AnnotationModel of(String library, String type, Role role, Map<String, String> a) {
    return new AnnotationModel(library, type, role, new TreeMap<>(a), Optional.empty());
  }

  /** The same with one persistence context for a request, unless this setting is false. */
  AnnotationModel withContext(Optional<String> setting) {
    return new AnnotationModel(library, type, role, attributes, setting);
  }

  /** The annotation's name of one of our properties. */
  public Optional<String> attribute(String property) {
    return Optional.ofNullable(attributes.get(property));
  }
}
