# lombok-1.18.48.jar
enum lombok.AccessLevel
 static lombok.AccessLevel MODULE
 static lombok.AccessLevel NONE
 static lombok.AccessLevel PACKAGE
 static lombok.AccessLevel PRIVATE
 static lombok.AccessLevel PROTECTED
 static lombok.AccessLevel PUBLIC
 static lombok.AccessLevel valueOf(java.lang.String)
 static lombok.AccessLevel[] values()
annotation lombok.AllArgsConstructor implements java.lang.annotation.Annotation
 java.lang.String staticName()
 lombok.AccessLevel access()
 lombok.AllArgsConstructor.AnyAnnotation[] onConstructor()
annotation lombok.AllArgsConstructor.AnyAnnotation implements java.lang.annotation.Annotation
annotation lombok.Builder implements java.lang.annotation.Annotation
 boolean toBuilder()
 java.lang.String buildMethodName()
 java.lang.String builderClassName()
 java.lang.String builderMethodName()
 java.lang.String setterPrefix()
 lombok.AccessLevel access()
annotation lombok.Builder.Default implements java.lang.annotation.Annotation
annotation lombok.Builder.ObtainVia implements java.lang.annotation.Annotation
 boolean isStatic()
 java.lang.String field()
 java.lang.String method()
annotation lombok.CheckReturnValue implements java.lang.annotation.Annotation
annotation lombok.Cleanup implements java.lang.annotation.Annotation
 java.lang.String value()
class lombok.ConfigurationKeys
 static lombok.core.configuration.ConfigurationKey<java.lang.Boolean> ACCESSORS_CHAIN
 static lombok.core.configuration.ConfigurationKey<java.lang.Boolean> ACCESSORS_FLUENT
 static lombok.core.configuration.ConfigurationKey<java.lang.Boolean> ACCESSORS_MAKE_FINAL
 static lombok.core.configuration.ConfigurationKey<java.lang.Boolean> ADD_FINDBUGS_SUPPRESSWARNINGS_ANNOTATIONS
 static lombok.core.configuration.ConfigurationKey<java.lang.Boolean> ADD_GENERATED_ANNOTATIONS
 static lombok.core.configuration.ConfigurationKey<java.lang.Boolean> ADD_JAKARTA_GENERATED_ANNOTATIONS
 static lombok.core.configuration.ConfigurationKey<java.lang.Boolean> ADD_JAVAX_GENERATED_ANNOTATIONS
 static lombok.core.configuration.ConfigurationKey<java.lang.Boolean> ADD_LOMBOK_GENERATED_ANNOTATIONS
 static lombok.core.configuration.ConfigurationKey<java.lang.Boolean> ADD_SUPPRESSWARNINGS_ANNOTATIONS
 static lombok.core.configuration.ConfigurationKey<java.lang.Boolean> ANY_CONSTRUCTOR_ADD_CONSTRUCTOR_PROPERTIES
 static lombok.core.configuration.ConfigurationKey<java.lang.Boolean> ANY_CONSTRUCTOR_SUPPRESS_CONSTRUCTOR_PROPERTIES
 static lombok.core.configuration.ConfigurationKey<java.lang.Boolean> COPY_JACKSON_ANNOTATIONS_TO_ACCESSORS
 static lombok.core.configuration.ConfigurationKey<java.lang.Boolean> EQUALS_AND_HASH_CODE_DO_NOT_USE_GETTERS
 static lombok.core.configuration.ConfigurationKey<java.lang.Boolean> FIELD_DEFAULTS_FINAL_EVERYWHERE
 static lombok.core.configuration.ConfigurationKey<java.lang.Boolean> FIELD_DEFAULTS_PRIVATE_EVERYWHERE
 static lombok.core.configuration.ConfigurationKey<java.lang.Boolean> FIELD_NAME_CONSTANTS_UPPERCASE
 static lombok.core.configuration.ConfigurationKey<java.lang.Boolean> GETTER_CONSEQUENT_BOOLEAN
 static lombok.core.configuration.ConfigurationKey<java.lang.Boolean> LOG_ANY_FIELD_IS_STATIC
 static lombok.core.configuration.ConfigurationKey<java.lang.Boolean> LOMBOK_DISABLE
 static lombok.core.configuration.ConfigurationKey<java.lang.Boolean> NO_ARGS_CONSTRUCTOR_EXTRA_PRIVATE
 static lombok.core.configuration.ConfigurationKey<java.lang.Boolean> SINGULAR_AUTO
 static lombok.core.configuration.ConfigurationKey<java.lang.Boolean> SINGULAR_USE_GUAVA
 static lombok.core.configuration.ConfigurationKey<java.lang.Boolean> STOP_BUBBLING
 static lombok.core.configuration.ConfigurationKey<java.lang.Boolean> TO_STRING_DO_NOT_USE_GETTERS
 static lombok.core.configuration.ConfigurationKey<java.lang.Boolean> TO_STRING_INCLUDE_FIELD_NAMES
 static lombok.core.configuration.ConfigurationKey<java.lang.Boolean> TO_STRING_ONLY_EXPLICITLY_INCLUDED
 static lombok.core.configuration.ConfigurationKey<java.lang.String> BUILDER_CLASS_NAME
 static lombok.core.configuration.ConfigurationKey<java.util.List<java.lang.String>> ACCESSORS_PREFIX
 static lombok.core.configuration.ConfigurationKey<java.util.List<lombok.core.configuration.CheckReturnValueFlavor>> CHECK_RETURN_VALUE_ANNOTATION
 static lombok.core.configuration.ConfigurationKey<java.util.List<lombok.core.configuration.JacksonVersion>> JACKSONIZED_JACKSON_VERSION
 static lombok.core.configuration.ConfigurationKey<java.util.List<lombok.core.configuration.TypeName>> COPYABLE_ANNOTATIONS
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.CallSuperType> EQUALS_AND_HASH_CODE_CALL_SUPER
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.CallSuperType> TO_STRING_CALL_SUPER
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.CapitalizationStrategy> ACCESSORS_JAVA_BEANS_SPEC_CAPITALIZATION
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.CheckerFrameworkVersion> CHECKER_FRAMEWORK
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> ACCESSORS_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> ALL_ARGS_CONSTRUCTOR_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> ANY_CONSTRUCTOR_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> BUILDER_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> CLEANUP_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> DATA_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> DELEGATE_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> EQUALS_AND_HASH_CODE_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> EXPERIMENTAL_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> EXTENSION_METHOD_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> FIELD_DEFAULTS_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> FIELD_NAME_CONSTANTS_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> GETTER_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> GETTER_LAZY_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> HELPER_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> JACKSONIZED_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> LOCKED_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> LOG_ANY_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> LOG_COMMONS_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> LOG_CUSTOM_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> LOG_FLOGGER_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> LOG_JBOSSLOG_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> LOG_JUL_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> LOG_LOG4J2_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> LOG_LOG4J_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> LOG_SLF4J_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> LOG_XSLF4J_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> NON_NULL_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> NO_ARGS_CONSTRUCTOR_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> ON_X_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> REQUIRED_ARGS_CONSTRUCTOR_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> SETTER_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> SNEAKY_THROWS_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> STANDARD_EXCEPTION_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> SUPERBUILDER_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> SYNCHRONIZED_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> TO_STRING_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> UTILITY_CLASS_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> VALUE_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> VAL_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> VAR_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> WITHBY_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.FlagUsageType> WITH_FLAG_USAGE
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.IdentifierName> FIELD_NAME_CONSTANTS_INNER_TYPE_NAME
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.IdentifierName> LOG_ANY_FIELD_NAME
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.LogDeclaration> LOG_CUSTOM_DECLARATION
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.NullAnnotationLibrary> ADD_NULL_ANNOTATIONS
 static lombok.core.configuration.ConfigurationKey<lombok.core.configuration.NullCheckExceptionType> NON_NULL_EXCEPTION_TYPE
annotation lombok.CustomLog implements java.lang.annotation.Annotation
 java.lang.String topic()
 lombok.AccessLevel access()
annotation lombok.Data implements java.lang.annotation.Annotation
 java.lang.String staticConstructor()
annotation lombok.Delegate implements java.lang.annotation.Annotation
 java.lang.Class<?>[] excludes()
 java.lang.Class<?>[] types()
annotation lombok.EqualsAndHashCode implements java.lang.annotation.Annotation
 boolean callSuper()
 boolean doNotUseGetters()
 boolean onlyExplicitlyIncluded()
 java.lang.String[] exclude()
 java.lang.String[] of()
 lombok.EqualsAndHashCode.AnyAnnotation[] onParam()
 lombok.EqualsAndHashCode.CacheStrategy cacheStrategy()
annotation lombok.EqualsAndHashCode.AnyAnnotation implements java.lang.annotation.Annotation
enum lombok.EqualsAndHashCode.CacheStrategy
 static lombok.EqualsAndHashCode.CacheStrategy LAZY
 static lombok.EqualsAndHashCode.CacheStrategy NEVER
 static lombok.EqualsAndHashCode.CacheStrategy valueOf(java.lang.String)
 static lombok.EqualsAndHashCode.CacheStrategy[] values()
annotation lombok.EqualsAndHashCode.Exclude implements java.lang.annotation.Annotation
annotation lombok.EqualsAndHashCode.Include implements java.lang.annotation.Annotation
 int rank()
 java.lang.String replaces()
annotation lombok.Generated implements java.lang.annotation.Annotation
annotation lombok.Getter implements java.lang.annotation.Annotation
 boolean lazy()
 lombok.AccessLevel value()
 lombok.Getter.AnyAnnotation[] onMethod()
annotation lombok.Getter.AnyAnnotation implements java.lang.annotation.Annotation
annotation lombok.Locked implements java.lang.annotation.Annotation
 java.lang.String value()
annotation lombok.Locked.Read implements java.lang.annotation.Annotation
 java.lang.String value()
annotation lombok.Locked.Write implements java.lang.annotation.Annotation
 java.lang.String value()
class lombok.Lombok
 static <T> T checkNotNull(T, java.lang.String)
 static <T> T preventNullAnalysis(T)
 static java.lang.RuntimeException sneakyThrow(java.lang.Throwable)
 void new()
annotation lombok.NoArgsConstructor implements java.lang.annotation.Annotation
 boolean force()
 java.lang.String staticName()
 lombok.AccessLevel access()
 lombok.NoArgsConstructor.AnyAnnotation[] onConstructor()
annotation lombok.NoArgsConstructor.AnyAnnotation implements java.lang.annotation.Annotation
annotation lombok.NonNull implements java.lang.annotation.Annotation
annotation lombok.RequiredArgsConstructor implements java.lang.annotation.Annotation
 java.lang.String staticName()
 lombok.AccessLevel access()
 lombok.RequiredArgsConstructor.AnyAnnotation[] onConstructor()
annotation lombok.RequiredArgsConstructor.AnyAnnotation implements java.lang.annotation.Annotation
annotation lombok.Setter implements java.lang.annotation.Annotation
 lombok.AccessLevel value()
 lombok.Setter.AnyAnnotation[] onMethod()
 lombok.Setter.AnyAnnotation[] onParam()
annotation lombok.Setter.AnyAnnotation implements java.lang.annotation.Annotation
annotation lombok.Singular implements java.lang.annotation.Annotation
 boolean ignoreNullCollections()
 java.lang.String value()
annotation lombok.SneakyThrows implements java.lang.annotation.Annotation
 java.lang.Class<? extends java.lang.Throwable>[] value()
annotation lombok.SuperBuilder implements java.lang.annotation.Annotation
 boolean toBuilder()
 java.lang.String buildMethodName()
 java.lang.String builderMethodName()
 java.lang.String setterPrefix()
annotation lombok.Synchronized implements java.lang.annotation.Annotation
 java.lang.String value()
annotation lombok.ToString implements java.lang.annotation.Annotation
 boolean callSuper()
 boolean doNotUseGetters()
 boolean includeFieldNames()
 boolean onlyExplicitlyIncluded()
 java.lang.String[] exclude()
 java.lang.String[] of()
annotation lombok.ToString.Exclude implements java.lang.annotation.Annotation
annotation lombok.ToString.Include implements java.lang.annotation.Annotation
 int rank()
 java.lang.String name()
annotation lombok.Value implements java.lang.annotation.Annotation
 java.lang.String staticConstructor()
annotation lombok.With implements java.lang.annotation.Annotation
 lombok.AccessLevel value()
 lombok.With.AnyAnnotation[] onMethod()
 lombok.With.AnyAnnotation[] onParam()
annotation lombok.With.AnyAnnotation implements java.lang.annotation.Annotation
annotation lombok.experimental.Accessors implements java.lang.annotation.Annotation
 boolean chain()
 boolean fluent()
 boolean makeFinal()
 java.lang.String[] prefix()
annotation lombok.experimental.Delegate implements java.lang.annotation.Annotation
 java.lang.Class<?>[] excludes()
 java.lang.Class<?>[] types()
annotation lombok.experimental.ExtensionMethod implements java.lang.annotation.Annotation
 boolean suppressBaseMethods()
 java.lang.Class<?>[] value()
annotation lombok.experimental.FieldDefaults implements java.lang.annotation.Annotation
 boolean makeFinal()
 lombok.AccessLevel level()
annotation lombok.experimental.FieldNameConstants implements java.lang.annotation.Annotation
 boolean asEnum()
 boolean onlyExplicitlyIncluded()
 java.lang.String innerTypeName()
 lombok.AccessLevel level()
annotation lombok.experimental.FieldNameConstants.Exclude implements java.lang.annotation.Annotation
annotation lombok.experimental.FieldNameConstants.Include implements java.lang.annotation.Annotation
annotation lombok.experimental.Helper implements java.lang.annotation.Annotation
annotation lombok.experimental.NonFinal implements java.lang.annotation.Annotation
annotation lombok.experimental.PackagePrivate implements java.lang.annotation.Annotation
annotation lombok.experimental.StandardException implements java.lang.annotation.Annotation
 lombok.AccessLevel access()
annotation lombok.experimental.SuperBuilder implements java.lang.annotation.Annotation
 boolean toBuilder()
 java.lang.String buildMethodName()
 java.lang.String builderMethodName()
 java.lang.String setterPrefix()
annotation lombok.experimental.Tolerate implements java.lang.annotation.Annotation
annotation lombok.experimental.UtilityClass implements java.lang.annotation.Annotation
annotation lombok.experimental.WithBy implements java.lang.annotation.Annotation
 lombok.AccessLevel value()
 lombok.experimental.WithBy.AnyAnnotation[] onMethod()
annotation lombok.experimental.WithBy.AnyAnnotation implements java.lang.annotation.Annotation
annotation lombok.experimental.Wither implements java.lang.annotation.Annotation
 lombok.AccessLevel value()
 lombok.experimental.Wither.AnyAnnotation[] onMethod()
 lombok.experimental.Wither.AnyAnnotation[] onParam()
annotation lombok.experimental.Wither.AnyAnnotation implements java.lang.annotation.Annotation
annotation lombok.experimental.var implements java.lang.annotation.Annotation
annotation lombok.extern.apachecommons.CommonsLog implements java.lang.annotation.Annotation
 java.lang.String topic()
 lombok.AccessLevel access()
annotation lombok.extern.flogger.Flogger implements java.lang.annotation.Annotation
 lombok.AccessLevel access()
annotation lombok.extern.jackson.Jacksonized implements java.lang.annotation.Annotation
annotation lombok.extern.java.Log implements java.lang.annotation.Annotation
 java.lang.String topic()
 lombok.AccessLevel access()
annotation lombok.extern.jbosslog.JBossLog implements java.lang.annotation.Annotation
 java.lang.String topic()
 lombok.AccessLevel access()
annotation lombok.extern.log4j.Log4j implements java.lang.annotation.Annotation
 java.lang.String topic()
 lombok.AccessLevel access()
annotation lombok.extern.log4j.Log4j2 implements java.lang.annotation.Annotation
 java.lang.String topic()
 lombok.AccessLevel access()
annotation lombok.extern.slf4j.Slf4j implements java.lang.annotation.Annotation
 java.lang.String topic()
 lombok.AccessLevel access()
annotation lombok.extern.slf4j.XSlf4j implements java.lang.annotation.Annotation
 java.lang.String topic()
 lombok.AccessLevel access()
annotation lombok.val implements java.lang.annotation.Annotation
annotation lombok.var implements java.lang.annotation.Annotation
