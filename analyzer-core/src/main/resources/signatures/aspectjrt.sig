# aspectjrt-1.9.24.jar
interface org.aspectj.lang.JoinPoint
 java.lang.Object getTarget()
 java.lang.Object getThis()
 java.lang.Object[] getArgs()
 java.lang.String getKind()
 java.lang.String toLongString()
 java.lang.String toShortString()
 java.lang.String toString()
 org.aspectj.lang.JoinPoint.StaticPart getStaticPart()
 org.aspectj.lang.Signature getSignature()
 org.aspectj.lang.reflect.SourceLocation getSourceLocation()
 static java.lang.String ADVICE_EXECUTION = "adviceexecution"
 static java.lang.String CONSTRUCTOR_CALL = "constructor-call"
 static java.lang.String CONSTRUCTOR_EXECUTION = "constructor-execution"
 static java.lang.String EXCEPTION_HANDLER = "exception-handler"
 static java.lang.String FIELD_GET = "field-get"
 static java.lang.String FIELD_SET = "field-set"
 static java.lang.String INITIALIZATION = "initialization"
 static java.lang.String METHOD_CALL = "method-call"
 static java.lang.String METHOD_EXECUTION = "method-execution"
 static java.lang.String PREINITIALIZATION = "preinitialization"
 static java.lang.String STATICINITIALIZATION = "staticinitialization"
 static java.lang.String SYNCHRONIZATION_LOCK = "lock"
 static java.lang.String SYNCHRONIZATION_UNLOCK = "unlock"
interface org.aspectj.lang.JoinPoint.EnclosingStaticPart implements org.aspectj.lang.JoinPoint.StaticPart
interface org.aspectj.lang.JoinPoint.StaticPart
 int getId()
 java.lang.String getKind()
 java.lang.String toLongString()
 java.lang.String toShortString()
 java.lang.String toString()
 org.aspectj.lang.Signature getSignature()
 org.aspectj.lang.reflect.SourceLocation getSourceLocation()
interface org.aspectj.lang.ProceedingJoinPoint implements org.aspectj.lang.JoinPoint
 default void stack$AroundClosure(org.aspectj.runtime.internal.AroundClosure)
 java.lang.Object proceed()
 java.lang.Object proceed(java.lang.Object[])
 void set$AroundClosure(org.aspectj.runtime.internal.AroundClosure)
interface org.aspectj.lang.Signature
 int getModifiers()
 java.lang.Class getDeclaringType()
 java.lang.String getDeclaringTypeName()
 java.lang.String getName()
 java.lang.String toLongString()
 java.lang.String toShortString()
 java.lang.String toString()
interface org.aspectj.lang.reflect.CodeSignature implements org.aspectj.lang.reflect.MemberSignature
 java.lang.Class[] getExceptionTypes()
 java.lang.Class[] getParameterTypes()
 java.lang.String[] getParameterNames()
interface org.aspectj.lang.reflect.MemberSignature implements org.aspectj.lang.Signature
interface org.aspectj.lang.reflect.MethodSignature implements org.aspectj.lang.reflect.CodeSignature
 java.lang.Class getReturnType()
 java.lang.reflect.Method getMethod()
