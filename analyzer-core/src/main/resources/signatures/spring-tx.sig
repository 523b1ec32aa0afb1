# spring-tx-7.0.9.jar
class org.springframework.dao.CannotAcquireLockException extends org.springframework.dao.PessimisticLockingFailureException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.dao.CannotSerializeTransactionException extends org.springframework.dao.PessimisticLockingFailureException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.dao.CleanupFailureDataAccessException extends org.springframework.dao.NonTransientDataAccessException
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.dao.ConcurrencyFailureException extends org.springframework.dao.TransientDataAccessException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.dao.DataAccessException extends org.springframework.core.NestedRuntimeException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.dao.DataAccessResourceFailureException extends org.springframework.dao.NonTransientDataAccessResourceException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.dao.DataIntegrityViolationException extends org.springframework.dao.NonTransientDataAccessException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.dao.DataRetrievalFailureException extends org.springframework.dao.NonTransientDataAccessException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.dao.DeadlockLoserDataAccessException extends org.springframework.dao.PessimisticLockingFailureException
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.dao.DuplicateKeyException extends org.springframework.dao.DataIntegrityViolationException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.dao.EmptyResultDataAccessException extends org.springframework.dao.IncorrectResultSizeDataAccessException
 void new(int)
 void new(java.lang.String, int)
 void new(java.lang.String, int, java.lang.Throwable)
class org.springframework.dao.IncorrectResultSizeDataAccessException extends org.springframework.dao.DataRetrievalFailureException
 int getActualSize()
 int getExpectedSize()
 void new(int)
 void new(int, int)
 void new(java.lang.String, int)
 void new(java.lang.String, int, int)
 void new(java.lang.String, int, int, java.lang.Throwable)
 void new(java.lang.String, int, java.lang.Throwable)
class org.springframework.dao.IncorrectUpdateSemanticsDataAccessException extends org.springframework.dao.InvalidDataAccessResourceUsageException
 boolean wasDataUpdated()
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.dao.InvalidDataAccessApiUsageException extends org.springframework.dao.NonTransientDataAccessException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.dao.InvalidDataAccessResourceUsageException extends org.springframework.dao.NonTransientDataAccessException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.dao.NonTransientDataAccessException extends org.springframework.dao.DataAccessException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.dao.NonTransientDataAccessResourceException extends org.springframework.dao.NonTransientDataAccessException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.dao.OptimisticLockingFailureException extends org.springframework.dao.ConcurrencyFailureException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.dao.PermissionDeniedDataAccessException extends org.springframework.dao.NonTransientDataAccessException
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.dao.PessimisticLockingFailureException extends org.springframework.dao.ConcurrencyFailureException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.dao.QueryTimeoutException extends org.springframework.dao.TransientDataAccessException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.dao.RecoverableDataAccessException extends org.springframework.dao.DataAccessException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.dao.TransientDataAccessException extends org.springframework.dao.DataAccessException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.dao.TransientDataAccessResourceException extends org.springframework.dao.TransientDataAccessException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.dao.TypeMismatchDataAccessException extends org.springframework.dao.InvalidDataAccessResourceUsageException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.dao.UncategorizedDataAccessException extends org.springframework.dao.NonTransientDataAccessException
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.dao.annotation.PersistenceExceptionTranslationAdvisor extends org.springframework.aop.support.AbstractPointcutAdvisor
 org.aopalliance.aop.Advice getAdvice()
 org.springframework.aop.Pointcut getPointcut()
 void new(org.springframework.dao.support.PersistenceExceptionTranslator, java.lang.Class<? extends java.lang.annotation.Annotation>)
class org.springframework.dao.annotation.PersistenceExceptionTranslationPostProcessor extends org.springframework.aop.framework.autoproxy.AbstractBeanFactoryAwareAdvisingPostProcessor
 void new()
 void setBeanFactory(org.springframework.beans.factory.BeanFactory)
 void setRepositoryAnnotationType(java.lang.Class<? extends java.lang.annotation.Annotation>)
class org.springframework.dao.support.ChainedPersistenceExceptionTranslator implements org.springframework.dao.support.PersistenceExceptionTranslator
 org.springframework.dao.DataAccessException translateExceptionIfPossible(java.lang.RuntimeException)
 org.springframework.dao.support.PersistenceExceptionTranslator[] getDelegates()
 void addDelegate(org.springframework.dao.support.PersistenceExceptionTranslator)
 void new()
class org.springframework.dao.support.DaoSupport implements org.springframework.beans.factory.InitializingBean
 protected org.apache.commons.logging.Log logger
 protected void checkDaoConfig()
 protected void initDao()
 void afterPropertiesSet()
 void new()
class org.springframework.dao.support.DataAccessUtils
 static <T> T nullableSingleResult(java.util.Collection<T>)
 static <T> T objectResult(java.util.Collection<?>, java.lang.Class<T>)
 static <T> T requiredSingleResult(java.util.Collection<T>)
 static <T> T requiredUniqueResult(java.util.Collection<T>)
 static <T> T singleResult(java.util.Collection<T>)
 static <T> T singleResult(java.util.Iterator<T>)
 static <T> T singleResult(java.util.stream.Stream<T>)
 static <T> T uniqueResult(java.util.Collection<T>)
 static <T> java.util.Optional<T> optionalResult(java.util.Collection<? extends T>)
 static <T> java.util.Optional<T> optionalResult(java.util.Iterator<T>)
 static <T> java.util.Optional<T> optionalResult(java.util.stream.Stream<T>)
 static int intResult(java.util.Collection<?>)
 static java.lang.RuntimeException translateIfNecessary(java.lang.RuntimeException, org.springframework.dao.support.PersistenceExceptionTranslator)
 static long longResult(java.util.Collection<?>)
 void new()
class org.springframework.dao.support.PersistenceExceptionTranslationInterceptor implements org.aopalliance.intercept.MethodInterceptor, org.springframework.beans.factory.BeanFactoryAware, org.springframework.beans.factory.InitializingBean
 java.lang.Object invoke(org.aopalliance.intercept.MethodInvocation)
 protected org.springframework.dao.support.PersistenceExceptionTranslator detectPersistenceExceptionTranslators(org.springframework.beans.factory.ListableBeanFactory)
 void afterPropertiesSet()
 void new()
 void new(org.springframework.beans.factory.ListableBeanFactory)
 void new(org.springframework.dao.support.PersistenceExceptionTranslator)
 void setAlwaysTranslate(boolean)
 void setBeanFactory(org.springframework.beans.factory.BeanFactory)
 void setPersistenceExceptionTranslator(org.springframework.dao.support.PersistenceExceptionTranslator)
interface org.springframework.dao.support.PersistenceExceptionTranslator
 org.springframework.dao.DataAccessException translateExceptionIfPossible(java.lang.RuntimeException)
class org.springframework.transaction.CannotCreateTransactionException extends org.springframework.transaction.TransactionException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
interface org.springframework.transaction.ConfigurableTransactionManager implements org.springframework.transaction.TransactionManager
 default void addListener(org.springframework.transaction.TransactionExecutionListener)
 java.util.Collection<org.springframework.transaction.TransactionExecutionListener> getTransactionExecutionListeners()
 void setTransactionExecutionListeners(java.util.Collection<org.springframework.transaction.TransactionExecutionListener>)
class org.springframework.transaction.HeuristicCompletionException extends org.springframework.transaction.TransactionException
 int getOutcomeState()
 static int STATE_COMMITTED = 1
 static int STATE_MIXED = 3
 static int STATE_ROLLED_BACK = 2
 static int STATE_UNKNOWN = 0
 static java.lang.String getStateString(int)
 void new(int, java.lang.Throwable)
class org.springframework.transaction.IllegalTransactionStateException extends org.springframework.transaction.TransactionUsageException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.transaction.InvalidIsolationLevelException extends org.springframework.transaction.TransactionUsageException
 void new(java.lang.String)
class org.springframework.transaction.InvalidTimeoutException extends org.springframework.transaction.TransactionUsageException
 int getTimeout()
 void new(java.lang.String, int)
class org.springframework.transaction.NestedTransactionNotSupportedException extends org.springframework.transaction.CannotCreateTransactionException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.transaction.NoTransactionException extends org.springframework.transaction.TransactionUsageException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
interface org.springframework.transaction.PlatformTransactionManager implements org.springframework.transaction.TransactionManager
 org.springframework.transaction.TransactionStatus getTransaction(org.springframework.transaction.TransactionDefinition)
 void commit(org.springframework.transaction.TransactionStatus)
 void rollback(org.springframework.transaction.TransactionStatus)
interface org.springframework.transaction.ReactiveTransaction implements org.springframework.transaction.TransactionExecution
interface org.springframework.transaction.ReactiveTransactionManager implements org.springframework.transaction.TransactionManager
 reactor.core.publisher.Mono<java.lang.Void> commit(org.springframework.transaction.ReactiveTransaction)
 reactor.core.publisher.Mono<java.lang.Void> rollback(org.springframework.transaction.ReactiveTransaction)
 reactor.core.publisher.Mono<org.springframework.transaction.ReactiveTransaction> getReactiveTransaction(org.springframework.transaction.TransactionDefinition)
interface org.springframework.transaction.SavepointManager
 java.lang.Object createSavepoint()
 void releaseSavepoint(java.lang.Object)
 void rollbackToSavepoint(java.lang.Object)
interface org.springframework.transaction.TransactionDefinition
 default boolean isReadOnly()
 default int getIsolationLevel()
 default int getPropagationBehavior()
 default int getTimeout()
 default java.lang.String getName()
 static int ISOLATION_DEFAULT = -1
 static int ISOLATION_READ_COMMITTED = 2
 static int ISOLATION_READ_UNCOMMITTED = 1
 static int ISOLATION_REPEATABLE_READ = 4
 static int ISOLATION_SERIALIZABLE = 8
 static int PROPAGATION_MANDATORY = 2
 static int PROPAGATION_NESTED = 6
 static int PROPAGATION_NEVER = 5
 static int PROPAGATION_NOT_SUPPORTED = 4
 static int PROPAGATION_REQUIRED = 0
 static int PROPAGATION_REQUIRES_NEW = 3
 static int PROPAGATION_SUPPORTS = 1
 static int TIMEOUT_DEFAULT = -1
 static org.springframework.transaction.TransactionDefinition withDefaults()
class org.springframework.transaction.TransactionException extends org.springframework.core.NestedRuntimeException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
interface org.springframework.transaction.TransactionExecution
 default boolean hasTransaction()
 default boolean isCompleted()
 default boolean isNested()
 default boolean isNewTransaction()
 default boolean isReadOnly()
 default boolean isRollbackOnly()
 default java.lang.String getTransactionName()
 default void setRollbackOnly()
interface org.springframework.transaction.TransactionExecutionListener
 default void afterBegin(org.springframework.transaction.TransactionExecution, java.lang.Throwable)
 default void afterCommit(org.springframework.transaction.TransactionExecution, java.lang.Throwable)
 default void afterRollback(org.springframework.transaction.TransactionExecution, java.lang.Throwable)
 default void beforeBegin(org.springframework.transaction.TransactionExecution)
 default void beforeCommit(org.springframework.transaction.TransactionExecution)
 default void beforeRollback(org.springframework.transaction.TransactionExecution)
interface org.springframework.transaction.TransactionManager
interface org.springframework.transaction.TransactionStatus implements org.springframework.transaction.TransactionExecution, org.springframework.transaction.SavepointManager, java.io.Flushable
 default boolean hasSavepoint()
 default void flush()
class org.springframework.transaction.TransactionSuspensionNotSupportedException extends org.springframework.transaction.CannotCreateTransactionException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.transaction.TransactionSystemException extends org.springframework.transaction.TransactionException
 boolean contains(java.lang.Class<?>)
 java.lang.Throwable getApplicationException()
 java.lang.Throwable getOriginalException()
 void initApplicationException(java.lang.Throwable)
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.transaction.TransactionTimedOutException extends org.springframework.transaction.TransactionException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.transaction.TransactionUsageException extends org.springframework.transaction.TransactionException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.transaction.UnexpectedRollbackException extends org.springframework.transaction.TransactionException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.transaction.annotation.AbstractTransactionManagementConfiguration implements org.springframework.context.annotation.ImportAware
 org.springframework.transaction.interceptor.TransactionAttributeSource transactionAttributeSource()
 protected org.springframework.core.annotation.AnnotationAttributes enableTx
 protected org.springframework.transaction.TransactionManager txManager
 static org.springframework.transaction.event.TransactionalEventListenerFactory transactionalEventListenerFactory()
 void new()
 void setImportMetadata(org.springframework.core.type.AnnotationMetadata)
class org.springframework.transaction.annotation.AnnotationTransactionAttributeSource extends org.springframework.transaction.interceptor.AbstractFallbackTransactionAttributeSource implements java.io.Serializable
 boolean equals(java.lang.Object)
 boolean isCandidateClass(java.lang.Class<?>)
 int hashCode()
 protected boolean allowPublicMethodsOnly()
 protected org.springframework.transaction.interceptor.TransactionAttribute determineTransactionAttribute(java.lang.reflect.AnnotatedElement)
 protected org.springframework.transaction.interceptor.TransactionAttribute findTransactionAttribute(java.lang.Class<?>)
 protected org.springframework.transaction.interceptor.TransactionAttribute findTransactionAttribute(java.lang.reflect.Method)
 void addDefaultRollbackRule(org.springframework.transaction.interceptor.RollbackRuleAttribute)
 void new()
 void new(boolean)
 void new(org.springframework.transaction.annotation.TransactionAnnotationParser)
 void new(org.springframework.transaction.annotation.TransactionAnnotationParser[])
 void setPublicMethodsOnly(boolean)
class org.springframework.transaction.annotation.Ejb3TransactionAnnotationParser implements org.springframework.transaction.annotation.TransactionAnnotationParser, java.io.Serializable
 boolean equals(java.lang.Object)
 boolean isCandidateClass(java.lang.Class<?>)
 int hashCode()
 org.springframework.transaction.interceptor.TransactionAttribute parseTransactionAnnotation(jakarta.ejb.TransactionAttribute)
 org.springframework.transaction.interceptor.TransactionAttribute parseTransactionAnnotation(java.lang.reflect.AnnotatedElement)
 void new()
annotation org.springframework.transaction.annotation.EnableTransactionManagement implements java.lang.annotation.Annotation
 boolean proxyTargetClass()
 int order()
 org.springframework.context.annotation.AdviceMode mode()
 org.springframework.transaction.annotation.RollbackOn rollbackOn()
enum org.springframework.transaction.annotation.Isolation
 int value()
 static org.springframework.transaction.annotation.Isolation DEFAULT
 static org.springframework.transaction.annotation.Isolation READ_COMMITTED
 static org.springframework.transaction.annotation.Isolation READ_UNCOMMITTED
 static org.springframework.transaction.annotation.Isolation REPEATABLE_READ
 static org.springframework.transaction.annotation.Isolation SERIALIZABLE
 static org.springframework.transaction.annotation.Isolation valueOf(java.lang.String)
 static org.springframework.transaction.annotation.Isolation[] values()
class org.springframework.transaction.annotation.JtaTransactionAnnotationParser implements org.springframework.transaction.annotation.TransactionAnnotationParser, java.io.Serializable
 boolean equals(java.lang.Object)
 boolean isCandidateClass(java.lang.Class<?>)
 int hashCode()
 org.springframework.transaction.interceptor.TransactionAttribute parseTransactionAnnotation(jakarta.transaction.Transactional)
 org.springframework.transaction.interceptor.TransactionAttribute parseTransactionAnnotation(java.lang.reflect.AnnotatedElement)
 protected org.springframework.transaction.interceptor.TransactionAttribute parseTransactionAnnotation(org.springframework.core.annotation.AnnotationAttributes)
 void new()
enum org.springframework.transaction.annotation.Propagation
 int value()
 static org.springframework.transaction.annotation.Propagation MANDATORY
 static org.springframework.transaction.annotation.Propagation NESTED
 static org.springframework.transaction.annotation.Propagation NEVER
 static org.springframework.transaction.annotation.Propagation NOT_SUPPORTED
 static org.springframework.transaction.annotation.Propagation REQUIRED
 static org.springframework.transaction.annotation.Propagation REQUIRES_NEW
 static org.springframework.transaction.annotation.Propagation SUPPORTS
 static org.springframework.transaction.annotation.Propagation valueOf(java.lang.String)
 static org.springframework.transaction.annotation.Propagation[] values()
class org.springframework.transaction.annotation.ProxyTransactionManagementConfiguration extends org.springframework.transaction.annotation.AbstractTransactionManagementConfiguration
 org.springframework.transaction.interceptor.BeanFactoryTransactionAttributeSourceAdvisor transactionAdvisor(org.springframework.transaction.interceptor.TransactionAttributeSource, org.springframework.transaction.interceptor.TransactionInterceptor)
 org.springframework.transaction.interceptor.TransactionInterceptor transactionInterceptor(org.springframework.transaction.interceptor.TransactionAttributeSource)
 void new()
class org.springframework.transaction.annotation.RestrictedTransactionalEventListenerFactory extends org.springframework.transaction.event.TransactionalEventListenerFactory
 org.springframework.context.ApplicationListener<?> createApplicationListener(java.lang.String, java.lang.Class<?>, java.lang.reflect.Method)
 void new()
enum org.springframework.transaction.annotation.RollbackOn
 static org.springframework.transaction.annotation.RollbackOn ALL_EXCEPTIONS
 static org.springframework.transaction.annotation.RollbackOn RUNTIME_EXCEPTIONS
 static org.springframework.transaction.annotation.RollbackOn valueOf(java.lang.String)
 static org.springframework.transaction.annotation.RollbackOn[] values()
class org.springframework.transaction.annotation.SpringTransactionAnnotationParser implements org.springframework.transaction.annotation.TransactionAnnotationParser, java.io.Serializable
 boolean equals(java.lang.Object)
 boolean isCandidateClass(java.lang.Class<?>)
 int hashCode()
 org.springframework.transaction.interceptor.TransactionAttribute parseTransactionAnnotation(java.lang.reflect.AnnotatedElement)
 org.springframework.transaction.interceptor.TransactionAttribute parseTransactionAnnotation(org.springframework.transaction.annotation.Transactional)
 protected org.springframework.transaction.interceptor.TransactionAttribute parseTransactionAnnotation(org.springframework.core.annotation.AnnotationAttributes)
 void new()
interface org.springframework.transaction.annotation.TransactionAnnotationParser
 default boolean isCandidateClass(java.lang.Class<?>)
 org.springframework.transaction.interceptor.TransactionAttribute parseTransactionAnnotation(java.lang.reflect.AnnotatedElement)
class org.springframework.transaction.annotation.TransactionManagementConfigurationSelector extends org.springframework.context.annotation.AdviceModeImportSelector<org.springframework.transaction.annotation.EnableTransactionManagement>
 protected java.lang.String[] selectImports(org.springframework.context.annotation.AdviceMode)
 void new()
interface org.springframework.transaction.annotation.TransactionManagementConfigurer
 org.springframework.transaction.TransactionManager annotationDrivenTransactionManager()
annotation org.springframework.transaction.annotation.Transactional implements java.lang.annotation.Annotation
 boolean readOnly()
 int timeout()
 java.lang.Class<? extends java.lang.Throwable>[] noRollbackFor()
 java.lang.Class<? extends java.lang.Throwable>[] rollbackFor()
 java.lang.String timeoutString()
 java.lang.String transactionManager()
 java.lang.String value()
 java.lang.String[] label()
 java.lang.String[] noRollbackForClassName()
 java.lang.String[] rollbackForClassName()
 org.springframework.transaction.annotation.Isolation isolation()
 org.springframework.transaction.annotation.Propagation propagation()
enum org.springframework.transaction.event.TransactionPhase
 static org.springframework.transaction.event.TransactionPhase AFTER_COMMIT
 static org.springframework.transaction.event.TransactionPhase AFTER_COMPLETION
 static org.springframework.transaction.event.TransactionPhase AFTER_ROLLBACK
 static org.springframework.transaction.event.TransactionPhase BEFORE_COMMIT
 static org.springframework.transaction.event.TransactionPhase valueOf(java.lang.String)
 static org.springframework.transaction.event.TransactionPhase[] values()
interface org.springframework.transaction.event.TransactionalApplicationListener<E extends org.springframework.context.ApplicationEvent> implements org.springframework.context.ApplicationListener<E>, org.springframework.core.Ordered
 default boolean supportsAsyncExecution()
 default int getOrder()
 default java.lang.String getListenerId()
 default org.springframework.transaction.event.TransactionPhase getTransactionPhase()
 static <T> org.springframework.transaction.event.TransactionalApplicationListener<org.springframework.context.PayloadApplicationEvent<T>> forPayload(java.util.function.Consumer<T>)
 static <T> org.springframework.transaction.event.TransactionalApplicationListener<org.springframework.context.PayloadApplicationEvent<T>> forPayload(org.springframework.transaction.event.TransactionPhase, java.util.function.Consumer<T>)
 void addCallback(org.springframework.transaction.event.TransactionalApplicationListener.SynchronizationCallback)
 void processEvent(E)
interface org.springframework.transaction.event.TransactionalApplicationListener.SynchronizationCallback
 default void postProcessEvent(org.springframework.context.ApplicationEvent, java.lang.Throwable)
 default void preProcessEvent(org.springframework.context.ApplicationEvent)
class org.springframework.transaction.event.TransactionalApplicationListenerAdapter<E extends org.springframework.context.ApplicationEvent> implements org.springframework.transaction.event.TransactionalApplicationListener<E>, org.springframework.core.Ordered
 int getOrder()
 java.lang.String getListenerId()
 org.springframework.transaction.event.TransactionPhase getTransactionPhase()
 void addCallback(org.springframework.transaction.event.TransactionalApplicationListener.SynchronizationCallback)
 void new(org.springframework.context.ApplicationListener<E>)
 void onApplicationEvent(E)
 void processEvent(E)
 void setListenerId(java.lang.String)
 void setOrder(int)
 void setTransactionPhase(org.springframework.transaction.event.TransactionPhase)
class org.springframework.transaction.event.TransactionalApplicationListenerMethodAdapter extends org.springframework.context.event.ApplicationListenerMethodAdapter implements org.springframework.transaction.event.TransactionalApplicationListener<org.springframework.context.ApplicationEvent>
 org.springframework.transaction.event.TransactionPhase getTransactionPhase()
 void addCallback(org.springframework.transaction.event.TransactionalApplicationListener.SynchronizationCallback)
 void new(java.lang.String, java.lang.Class<?>, java.lang.reflect.Method)
 void onApplicationEvent(org.springframework.context.ApplicationEvent)
annotation org.springframework.transaction.event.TransactionalEventListener implements java.lang.annotation.Annotation
 boolean fallbackExecution()
 java.lang.Class<?>[] classes()
 java.lang.Class<?>[] value()
 java.lang.String condition()
 java.lang.String id()
 org.springframework.transaction.event.TransactionPhase phase()
class org.springframework.transaction.event.TransactionalEventListenerFactory implements org.springframework.context.event.EventListenerFactory, org.springframework.core.Ordered
 boolean supportsMethod(java.lang.reflect.Method)
 int getOrder()
 org.springframework.context.ApplicationListener<?> createApplicationListener(java.lang.String, java.lang.Class<?>, java.lang.reflect.Method)
 void new()
 void setOrder(int)
class org.springframework.transaction.interceptor.AbstractFallbackTransactionAttributeSource implements org.springframework.transaction.interceptor.TransactionAttributeSource, org.springframework.context.EmbeddedValueResolverAware
 boolean hasTransactionAttribute(java.lang.reflect.Method, java.lang.Class<?>)
 org.springframework.transaction.interceptor.TransactionAttribute getTransactionAttribute(java.lang.reflect.Method, java.lang.Class<?>)
 protected boolean allowPublicMethodsOnly()
 protected java.lang.Object getCacheKey(java.lang.reflect.Method, java.lang.Class<?>)
 protected org.apache.commons.logging.Log logger
 protected org.springframework.transaction.interceptor.TransactionAttribute computeTransactionAttribute(java.lang.reflect.Method, java.lang.Class<?>)
 protected org.springframework.transaction.interceptor.TransactionAttribute findTransactionAttribute(java.lang.Class<?>)
 protected org.springframework.transaction.interceptor.TransactionAttribute findTransactionAttribute(java.lang.reflect.Method)
 void new()
 void setEmbeddedValueResolver(org.springframework.util.StringValueResolver)
class org.springframework.transaction.interceptor.TransactionAspectSupport implements org.springframework.beans.factory.BeanFactoryAware, org.springframework.beans.factory.InitializingBean
 org.springframework.transaction.TransactionManager getTransactionManager()
 org.springframework.transaction.interceptor.TransactionAttributeSource getTransactionAttributeSource()
 protected java.lang.Object invokeWithinTransaction(java.lang.reflect.Method, java.lang.Class<?>, org.springframework.transaction.interceptor.TransactionAspectSupport.InvocationCallback)
 protected java.lang.String getTransactionManagerBeanName()
 protected java.lang.String methodIdentification(java.lang.reflect.Method, java.lang.Class<?>)
 protected org.apache.commons.logging.Log logger
 protected org.springframework.beans.factory.BeanFactory getBeanFactory()
 protected org.springframework.transaction.TransactionManager determineTransactionManager(org.springframework.transaction.interceptor.TransactionAttribute)
 protected org.springframework.transaction.TransactionManager determineTransactionManager(org.springframework.transaction.interceptor.TransactionAttribute, java.lang.Class<?>)
 protected org.springframework.transaction.interceptor.TransactionAspectSupport.TransactionInfo createTransactionIfNecessary(org.springframework.transaction.PlatformTransactionManager, org.springframework.transaction.interceptor.TransactionAttribute, java.lang.String)
 protected org.springframework.transaction.interceptor.TransactionAspectSupport.TransactionInfo prepareTransactionInfo(org.springframework.transaction.PlatformTransactionManager, org.springframework.transaction.interceptor.TransactionAttribute, java.lang.String, org.springframework.transaction.TransactionStatus)
 protected static org.springframework.transaction.interceptor.TransactionAspectSupport.TransactionInfo currentTransactionInfo()
 protected void cleanupTransactionInfo(org.springframework.transaction.interceptor.TransactionAspectSupport.TransactionInfo)
 protected void clearTransactionManagerCache()
 protected void commitTransactionAfterReturning(org.springframework.transaction.interceptor.TransactionAspectSupport.TransactionInfo)
 protected void completeTransactionAfterThrowing(org.springframework.transaction.interceptor.TransactionAspectSupport.TransactionInfo, org.springframework.transaction.interceptor.TransactionAspectSupport.InvocationCallback, java.lang.Throwable)
 protected void new()
 static org.springframework.transaction.TransactionStatus currentTransactionStatus()
 void afterPropertiesSet()
 void setBeanFactory(org.springframework.beans.factory.BeanFactory)
 void setTransactionAttributeSource(org.springframework.transaction.interceptor.TransactionAttributeSource)
 void setTransactionAttributeSources(org.springframework.transaction.interceptor.TransactionAttributeSource[])
 void setTransactionAttributes(java.util.Properties)
 void setTransactionManager(org.springframework.transaction.TransactionManager)
 void setTransactionManagerBeanName(java.lang.String)
protected interface org.springframework.transaction.interceptor.TransactionAspectSupport.InvocationCallback
 default void onRollback(java.lang.Throwable, org.springframework.transaction.TransactionExecution)
 java.lang.Object proceedWithInvocation()
protected class org.springframework.transaction.interceptor.TransactionAspectSupport.TransactionInfo
 boolean hasTransaction()
 java.lang.String getJoinpointIdentification()
 java.lang.String toString()
 org.springframework.transaction.PlatformTransactionManager getTransactionManager()
 org.springframework.transaction.TransactionStatus getTransactionStatus()
 org.springframework.transaction.interceptor.TransactionAttribute getTransactionAttribute()
 void new(org.springframework.transaction.PlatformTransactionManager, org.springframework.transaction.interceptor.TransactionAttribute, java.lang.String)
 void newTransactionStatus(org.springframework.transaction.TransactionStatus)
interface org.springframework.transaction.interceptor.TransactionAttributeSource
 default boolean hasTransactionAttribute(java.lang.reflect.Method, java.lang.Class<?>)
 default boolean isCandidateClass(java.lang.Class<?>)
 org.springframework.transaction.interceptor.TransactionAttribute getTransactionAttribute(java.lang.reflect.Method, java.lang.Class<?>)
class org.springframework.transaction.reactive.AbstractReactiveTransactionManager implements org.springframework.transaction.ReactiveTransactionManager, org.springframework.transaction.ConfigurableTransactionManager, java.io.Serializable
 java.util.Collection<org.springframework.transaction.TransactionExecutionListener> getTransactionExecutionListeners()
 protected boolean isExistingTransaction(java.lang.Object)
 protected java.lang.Object doGetTransaction(org.springframework.transaction.reactive.TransactionSynchronizationManager)
 protected org.apache.commons.logging.Log logger
 protected reactor.core.publisher.Mono<java.lang.Object> doSuspend(org.springframework.transaction.reactive.TransactionSynchronizationManager, java.lang.Object)
 protected reactor.core.publisher.Mono<java.lang.Void> doBegin(org.springframework.transaction.reactive.TransactionSynchronizationManager, java.lang.Object, org.springframework.transaction.TransactionDefinition)
 protected reactor.core.publisher.Mono<java.lang.Void> doCleanupAfterCompletion(org.springframework.transaction.reactive.TransactionSynchronizationManager, java.lang.Object)
 protected reactor.core.publisher.Mono<java.lang.Void> doCommit(org.springframework.transaction.reactive.TransactionSynchronizationManager, org.springframework.transaction.reactive.GenericReactiveTransaction)
 protected reactor.core.publisher.Mono<java.lang.Void> doResume(org.springframework.transaction.reactive.TransactionSynchronizationManager, java.lang.Object, java.lang.Object)
 protected reactor.core.publisher.Mono<java.lang.Void> doRollback(org.springframework.transaction.reactive.TransactionSynchronizationManager, org.springframework.transaction.reactive.GenericReactiveTransaction)
 protected reactor.core.publisher.Mono<java.lang.Void> doSetRollbackOnly(org.springframework.transaction.reactive.TransactionSynchronizationManager, org.springframework.transaction.reactive.GenericReactiveTransaction)
 protected reactor.core.publisher.Mono<java.lang.Void> prepareForCommit(org.springframework.transaction.reactive.TransactionSynchronizationManager, org.springframework.transaction.reactive.GenericReactiveTransaction)
 protected reactor.core.publisher.Mono<java.lang.Void> registerAfterCompletionWithExistingTransaction(org.springframework.transaction.reactive.TransactionSynchronizationManager, java.lang.Object, java.util.List<org.springframework.transaction.reactive.TransactionSynchronization>)
 reactor.core.publisher.Mono<java.lang.Void> commit(org.springframework.transaction.ReactiveTransaction)
 reactor.core.publisher.Mono<java.lang.Void> rollback(org.springframework.transaction.ReactiveTransaction)
 reactor.core.publisher.Mono<org.springframework.transaction.ReactiveTransaction> getReactiveTransaction(org.springframework.transaction.TransactionDefinition)
 void new()
 void setTransactionExecutionListeners(java.util.Collection<org.springframework.transaction.TransactionExecutionListener>)
protected class org.springframework.transaction.reactive.AbstractReactiveTransactionManager.SuspendedResourcesHolder
class org.springframework.transaction.reactive.GenericReactiveTransaction implements org.springframework.transaction.ReactiveTransaction
 boolean hasTransaction()
 boolean isCompleted()
 boolean isDebug()
 boolean isNested()
 boolean isNewSynchronization()
 boolean isNewTransaction()
 boolean isReadOnly()
 boolean isRollbackOnly()
 java.lang.Object getSuspendedResources()
 java.lang.Object getTransaction()
 java.lang.String getTransactionName()
 void new(java.lang.String, java.lang.Object, boolean, boolean, boolean, boolean, boolean, java.lang.Object)
 void setCompleted()
 void setRollbackOnly()
class org.springframework.transaction.reactive.ReactiveResourceSynchronization<O, K> implements org.springframework.transaction.reactive.TransactionSynchronization
 protected boolean shouldReleaseAfterCompletion(O)
 protected boolean shouldReleaseBeforeCompletion()
 protected boolean shouldUnbindAtCompletion()
 protected reactor.core.publisher.Mono<java.lang.Void> cleanupResource(O, K, boolean)
 protected reactor.core.publisher.Mono<java.lang.Void> processResourceAfterCommit(O)
 protected reactor.core.publisher.Mono<java.lang.Void> releaseResource(O, K)
 reactor.core.publisher.Mono<java.lang.Void> afterCommit()
 reactor.core.publisher.Mono<java.lang.Void> afterCompletion(int)
 reactor.core.publisher.Mono<java.lang.Void> beforeCommit(boolean)
 reactor.core.publisher.Mono<java.lang.Void> beforeCompletion()
 reactor.core.publisher.Mono<java.lang.Void> resume()
 reactor.core.publisher.Mono<java.lang.Void> suspend()
 void new(O, K, org.springframework.transaction.reactive.TransactionSynchronizationManager)
interface org.springframework.transaction.reactive.TransactionCallback<T>
 org.reactivestreams.Publisher<T> doInTransaction(org.springframework.transaction.ReactiveTransaction)
class org.springframework.transaction.reactive.TransactionContext
 boolean isActualTransactionActive()
 boolean isCurrentTransactionReadOnly()
 java.lang.Integer getCurrentTransactionIsolationLevel()
 java.lang.String getCurrentTransactionName()
 java.util.Map<java.lang.Object, java.lang.Object> getResources()
 java.util.Set<org.springframework.transaction.reactive.TransactionSynchronization> getSynchronizations()
 org.springframework.transaction.reactive.TransactionContext getParent()
 void clear()
 void setActualTransactionActive(boolean)
 void setCurrentTransactionIsolationLevel(java.lang.Integer)
 void setCurrentTransactionName(java.lang.String)
 void setCurrentTransactionReadOnly(boolean)
 void setSynchronizations(java.util.Set<org.springframework.transaction.reactive.TransactionSynchronization>)
class org.springframework.transaction.reactive.TransactionContextManager
 static java.util.function.Function<reactor.util.context.Context, reactor.util.context.Context> createTransactionContext()
 static java.util.function.Function<reactor.util.context.Context, reactor.util.context.Context> getOrCreateContext()
 static java.util.function.Function<reactor.util.context.Context, reactor.util.context.Context> getOrCreateContextHolder()
 static reactor.core.publisher.Mono<org.springframework.transaction.reactive.TransactionContext> currentContext()
interface org.springframework.transaction.reactive.TransactionSynchronization
 default reactor.core.publisher.Mono<java.lang.Void> afterCommit()
 default reactor.core.publisher.Mono<java.lang.Void> afterCompletion(int)
 default reactor.core.publisher.Mono<java.lang.Void> beforeCommit(boolean)
 default reactor.core.publisher.Mono<java.lang.Void> beforeCompletion()
 default reactor.core.publisher.Mono<java.lang.Void> resume()
 default reactor.core.publisher.Mono<java.lang.Void> suspend()
 static int STATUS_COMMITTED = 0
 static int STATUS_ROLLED_BACK = 1
 static int STATUS_UNKNOWN = 2
class org.springframework.transaction.reactive.TransactionSynchronizationManager
 boolean hasResource(java.lang.Object)
 boolean isActualTransactionActive()
 boolean isCurrentTransactionReadOnly()
 boolean isSynchronizationActive()
 java.lang.Integer getCurrentTransactionIsolationLevel()
 java.lang.Object getResource(java.lang.Object)
 java.lang.Object unbindResource(java.lang.Object)
 java.lang.Object unbindResourceIfPossible(java.lang.Object)
 java.lang.String getCurrentTransactionName()
 java.util.List<org.springframework.transaction.reactive.TransactionSynchronization> getSynchronizations()
 static reactor.core.publisher.Mono<org.springframework.transaction.reactive.TransactionSynchronizationManager> forCurrentTransaction()
 void bindResource(java.lang.Object, java.lang.Object)
 void clear()
 void clearSynchronization()
 void initSynchronization()
 void new(org.springframework.transaction.reactive.TransactionContext)
 void registerSynchronization(org.springframework.transaction.reactive.TransactionSynchronization)
 void setActualTransactionActive(boolean)
 void setCurrentTransactionIsolationLevel(java.lang.Integer)
 void setCurrentTransactionName(java.lang.String)
 void setCurrentTransactionReadOnly(boolean)
class org.springframework.transaction.reactive.TransactionalEventPublisher
 reactor.core.publisher.Mono<java.lang.Void> publishEvent(java.lang.Object)
 reactor.core.publisher.Mono<java.lang.Void> publishEvent(java.util.function.Function<org.springframework.transaction.reactive.TransactionContext, org.springframework.context.ApplicationEvent>)
 void new(org.springframework.context.ApplicationEventPublisher)
interface org.springframework.transaction.reactive.TransactionalOperator
 <T> reactor.core.publisher.Flux<T> execute(org.springframework.transaction.reactive.TransactionCallback<T>)
 default <T> reactor.core.publisher.Flux<T> transactional(reactor.core.publisher.Flux<T>)
 default <T> reactor.core.publisher.Mono<T> transactional(reactor.core.publisher.Mono<T>)
 static org.springframework.transaction.reactive.TransactionalOperator create(org.springframework.transaction.ReactiveTransactionManager)
 static org.springframework.transaction.reactive.TransactionalOperator create(org.springframework.transaction.ReactiveTransactionManager, org.springframework.transaction.TransactionDefinition)
class org.springframework.transaction.reactive.TransactionalOperatorExtensionsKt
 static <T> java.lang.Object executeAndAwait(org.springframework.transaction.reactive.TransactionalOperator, kotlin.jvm.functions.Function2<? super org.springframework.transaction.ReactiveTransaction, ? super kotlin.coroutines.Continuation<? super T>, ? extends java.lang.Object>, kotlin.coroutines.Continuation<? super T>)
 static <T> kotlinx.coroutines.flow.Flow<T> transactional(kotlinx.coroutines.flow.Flow<? extends T>, org.springframework.transaction.reactive.TransactionalOperator, kotlin.coroutines.CoroutineContext)
class org.springframework.transaction.support.AbstractPlatformTransactionManager implements org.springframework.transaction.PlatformTransactionManager, org.springframework.transaction.ConfigurableTransactionManager, java.io.Serializable
 boolean isFailEarlyOnGlobalRollbackOnly()
 boolean isGlobalRollbackOnParticipationFailure()
 boolean isNestedTransactionAllowed()
 boolean isRollbackOnCommitFailure()
 boolean isValidateExistingTransaction()
 int getDefaultTimeout()
 int getTransactionSynchronization()
 java.util.Collection<org.springframework.transaction.TransactionExecutionListener> getTransactionExecutionListeners()
 org.springframework.transaction.TransactionStatus getTransaction(org.springframework.transaction.TransactionDefinition)
 protected boolean isExistingTransaction(java.lang.Object)
 protected boolean shouldCommitOnGlobalRollbackOnly()
 protected boolean useSavepointForNestedTransaction()
 protected int determineTimeout(org.springframework.transaction.TransactionDefinition)
 protected java.lang.Object doGetTransaction()
 protected java.lang.Object doSuspend(java.lang.Object)
 protected org.apache.commons.logging.Log logger
 protected org.springframework.transaction.support.AbstractPlatformTransactionManager.SuspendedResourcesHolder suspend(java.lang.Object)
 protected void doBegin(java.lang.Object, org.springframework.transaction.TransactionDefinition)
 protected void doCleanupAfterCompletion(java.lang.Object)
 protected void doCommit(org.springframework.transaction.support.DefaultTransactionStatus)
 protected void doResume(java.lang.Object, java.lang.Object)
 protected void doRollback(org.springframework.transaction.support.DefaultTransactionStatus)
 protected void doSetRollbackOnly(org.springframework.transaction.support.DefaultTransactionStatus)
 protected void invokeAfterCompletion(java.util.List<org.springframework.transaction.support.TransactionSynchronization>, int)
 protected void prepareForCommit(org.springframework.transaction.support.DefaultTransactionStatus)
 protected void prepareSynchronization(org.springframework.transaction.support.DefaultTransactionStatus, org.springframework.transaction.TransactionDefinition)
 protected void registerAfterCompletionWithExistingTransaction(java.lang.Object, java.util.List<org.springframework.transaction.support.TransactionSynchronization>)
 protected void resume(java.lang.Object, org.springframework.transaction.support.AbstractPlatformTransactionManager.SuspendedResourcesHolder)
 protected void triggerBeforeCommit(org.springframework.transaction.support.DefaultTransactionStatus)
 protected void triggerBeforeCompletion(org.springframework.transaction.support.DefaultTransactionStatus)
 static int SYNCHRONIZATION_ALWAYS = 0
 static int SYNCHRONIZATION_NEVER = 2
 static int SYNCHRONIZATION_ON_ACTUAL_TRANSACTION = 1
 void commit(org.springframework.transaction.TransactionStatus)
 void new()
 void rollback(org.springframework.transaction.TransactionStatus)
 void setDefaultTimeout(int)
 void setFailEarlyOnGlobalRollbackOnly(boolean)
 void setGlobalRollbackOnParticipationFailure(boolean)
 void setNestedTransactionAllowed(boolean)
 void setRollbackOnCommitFailure(boolean)
 void setTransactionExecutionListeners(java.util.Collection<org.springframework.transaction.TransactionExecutionListener>)
 void setTransactionSynchronization(int)
 void setTransactionSynchronizationName(java.lang.String)
 void setValidateExistingTransaction(boolean)
protected class org.springframework.transaction.support.AbstractPlatformTransactionManager.SuspendedResourcesHolder
class org.springframework.transaction.support.AbstractTransactionStatus implements org.springframework.transaction.TransactionStatus
 boolean hasSavepoint()
 boolean isCompleted()
 boolean isGlobalRollbackOnly()
 boolean isLocalRollbackOnly()
 boolean isRollbackOnly()
 java.lang.Object createSavepoint()
 protected java.lang.Object getSavepoint()
 protected org.springframework.transaction.SavepointManager getSavepointManager()
 protected void setSavepoint(java.lang.Object)
 void createAndHoldSavepoint()
 void new()
 void releaseHeldSavepoint()
 void releaseSavepoint(java.lang.Object)
 void rollbackToHeldSavepoint()
 void rollbackToSavepoint(java.lang.Object)
 void setCompleted()
 void setRollbackOnly()
interface org.springframework.transaction.support.CallbackPreferringPlatformTransactionManager implements org.springframework.transaction.PlatformTransactionManager
 <T> T execute(org.springframework.transaction.TransactionDefinition, org.springframework.transaction.support.TransactionCallback<T>)
class org.springframework.transaction.support.DefaultTransactionDefinition implements org.springframework.transaction.TransactionDefinition, java.io.Serializable
 boolean equals(java.lang.Object)
 boolean isReadOnly()
 int getIsolationLevel()
 int getPropagationBehavior()
 int getTimeout()
 int hashCode()
 java.lang.String getName()
 java.lang.String toString()
 protected java.lang.StringBuilder getDefinitionDescription()
 static java.lang.String PREFIX_ISOLATION = "ISOLATION_"
 static java.lang.String PREFIX_PROPAGATION = "PROPAGATION_"
 static java.lang.String PREFIX_TIMEOUT = "timeout_"
 static java.lang.String READ_ONLY_MARKER = "readOnly"
 void new()
 void new(int)
 void new(org.springframework.transaction.TransactionDefinition)
 void setIsolationLevel(int)
 void setIsolationLevelName(java.lang.String)
 void setName(java.lang.String)
 void setPropagationBehavior(int)
 void setPropagationBehaviorName(java.lang.String)
 void setReadOnly(boolean)
 void setTimeout(int)
class org.springframework.transaction.support.DefaultTransactionStatus extends org.springframework.transaction.support.AbstractTransactionStatus
 boolean hasTransaction()
 boolean isDebug()
 boolean isGlobalRollbackOnly()
 boolean isNested()
 boolean isNewSynchronization()
 boolean isNewTransaction()
 boolean isReadOnly()
 boolean isTransactionSavepointManager()
 java.lang.Object getSuspendedResources()
 java.lang.Object getTransaction()
 java.lang.String getTransactionName()
 protected org.springframework.transaction.SavepointManager getSavepointManager()
 void flush()
 void new(java.lang.String, java.lang.Object, boolean, boolean, boolean, boolean, boolean, java.lang.Object)
class org.springframework.transaction.support.DelegatingTransactionDefinition implements org.springframework.transaction.TransactionDefinition, java.io.Serializable
 boolean equals(java.lang.Object)
 boolean isReadOnly()
 int getIsolationLevel()
 int getPropagationBehavior()
 int getTimeout()
 int hashCode()
 java.lang.String getName()
 java.lang.String toString()
 void new(org.springframework.transaction.TransactionDefinition)
interface org.springframework.transaction.support.ResourceHolder
 boolean isVoid()
 void reset()
 void unbound()
class org.springframework.transaction.support.ResourceHolderSupport implements org.springframework.transaction.support.ResourceHolder
 boolean hasTimeout()
 boolean isOpen()
 boolean isRollbackOnly()
 boolean isSynchronizedWithTransaction()
 boolean isVoid()
 int getTimeToLiveInSeconds()
 java.util.Date getDeadline()
 long getTimeToLiveInMillis()
 void clear()
 void new()
 void released()
 void requested()
 void reset()
 void resetRollbackOnly()
 void setRollbackOnly()
 void setSynchronizedWithTransaction(boolean)
 void setTimeoutInMillis(long)
 void setTimeoutInSeconds(int)
 void unbound()
class org.springframework.transaction.support.ResourceHolderSynchronization<H extends org.springframework.transaction.support.ResourceHolder, K> implements org.springframework.transaction.support.TransactionSynchronization
 protected boolean shouldReleaseAfterCompletion(H)
 protected boolean shouldReleaseBeforeCompletion()
 protected boolean shouldUnbindAtCompletion()
 protected void cleanupResource(H, K, boolean)
 protected void flushResource(H)
 protected void processResourceAfterCommit(H)
 protected void releaseResource(H, K)
 void afterCommit()
 void afterCompletion(int)
 void beforeCommit(boolean)
 void beforeCompletion()
 void flush()
 void new(H, K)
 void resume()
 void suspend()
interface org.springframework.transaction.support.ResourceTransactionDefinition implements org.springframework.transaction.TransactionDefinition
 boolean isLocalResource()
interface org.springframework.transaction.support.ResourceTransactionManager implements org.springframework.transaction.PlatformTransactionManager
 java.lang.Object getResourceFactory()
class org.springframework.transaction.support.SimpleTransactionScope implements org.springframework.beans.factory.config.Scope
 java.lang.Object get(java.lang.String, org.springframework.beans.factory.ObjectFactory<?>)
 java.lang.Object remove(java.lang.String)
 java.lang.String getConversationId()
 void new()
 void registerDestructionCallback(java.lang.String, java.lang.Runnable)
class org.springframework.transaction.support.SimpleTransactionStatus extends org.springframework.transaction.support.AbstractTransactionStatus
 boolean isNewTransaction()
 void new()
 void new(boolean)
interface org.springframework.transaction.support.SmartTransactionObject implements java.io.Flushable
 default boolean isRollbackOnly()
 default void flush()
interface org.springframework.transaction.support.TransactionCallback<T>
 T doInTransaction(org.springframework.transaction.TransactionStatus)
class org.springframework.transaction.support.TransactionCallbackWithoutResult implements org.springframework.transaction.support.TransactionCallback<java.lang.Object>
 java.lang.Object doInTransaction(org.springframework.transaction.TransactionStatus)
 protected void doInTransactionWithoutResult(org.springframework.transaction.TransactionStatus)
 void new()
interface org.springframework.transaction.support.TransactionOperations
 <T> T execute(org.springframework.transaction.support.TransactionCallback<T>)
 default void executeWithoutResult(java.util.function.Consumer<org.springframework.transaction.TransactionStatus>)
 static org.springframework.transaction.support.TransactionOperations withoutTransaction()
interface org.springframework.transaction.support.TransactionSynchronization implements org.springframework.core.Ordered, java.io.Flushable
 default int getOrder()
 default void afterCommit()
 default void afterCompletion(int)
 default void beforeCommit(boolean)
 default void beforeCompletion()
 default void flush()
 default void resume()
 default void savepoint(java.lang.Object)
 default void savepointRollback(java.lang.Object)
 default void suspend()
 static int STATUS_COMMITTED = 0
 static int STATUS_ROLLED_BACK = 1
 static int STATUS_UNKNOWN = 2
class org.springframework.transaction.support.TransactionSynchronizationAdapter implements org.springframework.transaction.support.TransactionSynchronization, org.springframework.core.Ordered
 int getOrder()
 void afterCommit()
 void afterCompletion(int)
 void beforeCommit(boolean)
 void beforeCompletion()
 void flush()
 void new()
 void resume()
 void suspend()
class org.springframework.transaction.support.TransactionSynchronizationManager
 static boolean hasResource(java.lang.Object)
 static boolean isActualTransactionActive()
 static boolean isCurrentTransactionReadOnly()
 static boolean isSynchronizationActive()
 static java.lang.Integer getCurrentTransactionIsolationLevel()
 static java.lang.Object getResource(java.lang.Object)
 static java.lang.Object unbindResource(java.lang.Object)
 static java.lang.Object unbindResourceIfPossible(java.lang.Object)
 static java.lang.String getCurrentTransactionName()
 static java.util.List<org.springframework.transaction.support.TransactionSynchronization> getSynchronizations()
 static java.util.Map<java.lang.Object, java.lang.Object> getResourceMap()
 static void bindResource(java.lang.Object, java.lang.Object)
 static void bindSynchronizedResource(java.lang.Object, java.lang.Object)
 static void clear()
 static void clearSynchronization()
 static void initSynchronization()
 static void registerSynchronization(org.springframework.transaction.support.TransactionSynchronization)
 static void setActualTransactionActive(boolean)
 static void setCurrentTransactionIsolationLevel(java.lang.Integer)
 static void setCurrentTransactionName(java.lang.String)
 static void setCurrentTransactionReadOnly(boolean)
 void new()
class org.springframework.transaction.support.TransactionSynchronizationUtils
 static boolean sameResourceFactory(org.springframework.transaction.support.ResourceTransactionManager, java.lang.Object)
 static java.lang.Object unwrapResourceIfNecessary(java.lang.Object)
 static void invokeAfterCommit(java.util.List<org.springframework.transaction.support.TransactionSynchronization>)
 static void invokeAfterCompletion(java.util.List<org.springframework.transaction.support.TransactionSynchronization>, int)
 static void triggerAfterCommit()
 static void triggerAfterCompletion(int)
 static void triggerBeforeCommit(boolean)
 static void triggerBeforeCompletion()
 static void triggerFlush()
 void new()
class org.springframework.transaction.support.TransactionTemplate extends org.springframework.transaction.support.DefaultTransactionDefinition implements org.springframework.transaction.support.TransactionOperations, org.springframework.beans.factory.InitializingBean
 <T> T execute(org.springframework.transaction.support.TransactionCallback<T>)
 boolean equals(java.lang.Object)
 org.springframework.transaction.PlatformTransactionManager getTransactionManager()
 protected org.apache.commons.logging.Log logger
 void afterPropertiesSet()
 void new()
 void new(org.springframework.transaction.PlatformTransactionManager)
 void new(org.springframework.transaction.PlatformTransactionManager, org.springframework.transaction.TransactionDefinition)
 void setTransactionManager(org.springframework.transaction.PlatformTransactionManager)
