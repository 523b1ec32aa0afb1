# spring-context-7.0.9.jar
interface org.springframework.cache.Cache
 <T> T get(java.lang.Object, java.lang.Class<T>)
 <T> T get(java.lang.Object, java.util.concurrent.Callable<T>)
 default <T> java.util.concurrent.CompletableFuture<T> retrieve(java.lang.Object, java.util.function.Supplier<java.util.concurrent.CompletableFuture<T>>)
 default boolean evictIfPresent(java.lang.Object)
 default boolean invalidate()
 default java.util.concurrent.CompletableFuture<?> retrieve(java.lang.Object)
 default org.springframework.cache.Cache.ValueWrapper putIfAbsent(java.lang.Object, java.lang.Object)
 java.lang.Object getNativeCache()
 java.lang.String getName()
 org.springframework.cache.Cache.ValueWrapper get(java.lang.Object)
 void clear()
 void evict(java.lang.Object)
 void put(java.lang.Object, java.lang.Object)
class org.springframework.cache.Cache.ValueRetrievalException extends java.lang.RuntimeException
 java.lang.Object getKey()
 void new(java.lang.Object, java.util.concurrent.Callable<?>, java.lang.Throwable)
interface org.springframework.cache.Cache.ValueWrapper
 java.lang.Object get()
class org.springframework.cache.CacheExtensionsKt
 static org.springframework.cache.Cache.ValueWrapper get(org.springframework.cache.Cache, java.lang.Object)
 static void set(org.springframework.cache.Cache, java.lang.Object, java.lang.Object)
interface org.springframework.cache.CacheManager
 default void resetCaches()
 java.util.Collection<java.lang.String> getCacheNames()
 org.springframework.cache.Cache getCache(java.lang.String)
class org.springframework.cache.CacheManagerExtensionsKt
 static org.springframework.cache.Cache get(org.springframework.cache.CacheManager, java.lang.String)
class org.springframework.cache.annotation.AbstractCachingConfiguration implements org.springframework.context.annotation.ImportAware
 protected java.util.function.Supplier<org.springframework.cache.CacheManager> cacheManager
 protected java.util.function.Supplier<org.springframework.cache.interceptor.CacheErrorHandler> errorHandler
 protected java.util.function.Supplier<org.springframework.cache.interceptor.CacheResolver> cacheResolver
 protected java.util.function.Supplier<org.springframework.cache.interceptor.KeyGenerator> keyGenerator
 protected org.springframework.core.annotation.AnnotationAttributes enableCaching
 protected void useCachingConfigurer(org.springframework.cache.annotation.AbstractCachingConfiguration.CachingConfigurerSupplier)
 void new()
 void setImportMetadata(org.springframework.core.type.AnnotationMetadata)
protected class org.springframework.cache.annotation.AbstractCachingConfiguration.CachingConfigurerSupplier
 <T> java.util.function.Supplier<T> adapt(java.util.function.Function<org.springframework.cache.annotation.CachingConfigurer, T>)
 void new(java.util.function.Supplier<org.springframework.cache.annotation.CachingConfigurer>)
class org.springframework.cache.annotation.AnnotationCacheOperationSource extends org.springframework.cache.interceptor.AbstractFallbackCacheOperationSource implements java.io.Serializable
 boolean equals(java.lang.Object)
 boolean isCandidateClass(java.lang.Class<?>)
 int hashCode()
 protected boolean allowPublicMethodsOnly()
 protected java.util.Collection<org.springframework.cache.interceptor.CacheOperation> determineCacheOperations(org.springframework.cache.annotation.AnnotationCacheOperationSource.CacheOperationProvider)
 protected java.util.Collection<org.springframework.cache.interceptor.CacheOperation> findCacheOperations(java.lang.Class<?>)
 protected java.util.Collection<org.springframework.cache.interceptor.CacheOperation> findCacheOperations(java.lang.reflect.Method)
 void new()
 void new(boolean)
 void new(java.util.Set<org.springframework.cache.annotation.CacheAnnotationParser>)
 void new(org.springframework.cache.annotation.CacheAnnotationParser)
 void new(org.springframework.cache.annotation.CacheAnnotationParser[])
 void setPublicMethodsOnly(boolean)
protected interface org.springframework.cache.annotation.AnnotationCacheOperationSource.CacheOperationProvider
 java.util.Collection<org.springframework.cache.interceptor.CacheOperation> getCacheOperations(org.springframework.cache.annotation.CacheAnnotationParser)
interface org.springframework.cache.annotation.CacheAnnotationParser
 default boolean isCandidateClass(java.lang.Class<?>)
 java.util.Collection<org.springframework.cache.interceptor.CacheOperation> parseCacheAnnotations(java.lang.Class<?>)
 java.util.Collection<org.springframework.cache.interceptor.CacheOperation> parseCacheAnnotations(java.lang.reflect.Method)
annotation org.springframework.cache.annotation.CacheConfig implements java.lang.annotation.Annotation
 java.lang.String cacheManager()
 java.lang.String cacheResolver()
 java.lang.String keyGenerator()
 java.lang.String[] cacheNames()
 java.lang.String[] value()
annotation org.springframework.cache.annotation.CacheEvict implements java.lang.annotation.Annotation
 boolean allEntries()
 boolean beforeInvocation()
 java.lang.String cacheManager()
 java.lang.String cacheResolver()
 java.lang.String condition()
 java.lang.String key()
 java.lang.String keyGenerator()
 java.lang.String[] cacheNames()
 java.lang.String[] value()
annotation org.springframework.cache.annotation.CachePut implements java.lang.annotation.Annotation
 java.lang.String cacheManager()
 java.lang.String cacheResolver()
 java.lang.String condition()
 java.lang.String key()
 java.lang.String keyGenerator()
 java.lang.String unless()
 java.lang.String[] cacheNames()
 java.lang.String[] value()
annotation org.springframework.cache.annotation.Cacheable implements java.lang.annotation.Annotation
 boolean sync()
 java.lang.String cacheManager()
 java.lang.String cacheResolver()
 java.lang.String condition()
 java.lang.String key()
 java.lang.String keyGenerator()
 java.lang.String unless()
 java.lang.String[] cacheNames()
 java.lang.String[] value()
annotation org.springframework.cache.annotation.Caching implements java.lang.annotation.Annotation
 org.springframework.cache.annotation.CacheEvict[] evict()
 org.springframework.cache.annotation.CachePut[] put()
 org.springframework.cache.annotation.Cacheable[] cacheable()
class org.springframework.cache.annotation.CachingConfigurationSelector extends org.springframework.context.annotation.AdviceModeImportSelector<org.springframework.cache.annotation.EnableCaching>
 java.lang.String[] selectImports(org.springframework.context.annotation.AdviceMode)
 void new()
interface org.springframework.cache.annotation.CachingConfigurer
 default org.springframework.cache.CacheManager cacheManager()
 default org.springframework.cache.interceptor.CacheErrorHandler errorHandler()
 default org.springframework.cache.interceptor.CacheResolver cacheResolver()
 default org.springframework.cache.interceptor.KeyGenerator keyGenerator()
class org.springframework.cache.annotation.CachingConfigurerSupport implements org.springframework.cache.annotation.CachingConfigurer
 org.springframework.cache.CacheManager cacheManager()
 org.springframework.cache.interceptor.CacheErrorHandler errorHandler()
 org.springframework.cache.interceptor.CacheResolver cacheResolver()
 org.springframework.cache.interceptor.KeyGenerator keyGenerator()
 void new()
annotation org.springframework.cache.annotation.EnableCaching implements java.lang.annotation.Annotation
 boolean proxyTargetClass()
 int order()
 org.springframework.context.annotation.AdviceMode mode()
class org.springframework.cache.annotation.ProxyCachingConfiguration extends org.springframework.cache.annotation.AbstractCachingConfiguration
 org.springframework.cache.interceptor.BeanFactoryCacheOperationSourceAdvisor cacheAdvisor(org.springframework.cache.interceptor.CacheOperationSource, org.springframework.cache.interceptor.CacheInterceptor)
 org.springframework.cache.interceptor.CacheInterceptor cacheInterceptor(org.springframework.cache.interceptor.CacheOperationSource)
 org.springframework.cache.interceptor.CacheOperationSource cacheOperationSource()
 void new()
class org.springframework.cache.annotation.SpringCacheAnnotationParser implements org.springframework.cache.annotation.CacheAnnotationParser, java.io.Serializable
 boolean equals(java.lang.Object)
 boolean isCandidateClass(java.lang.Class<?>)
 int hashCode()
 java.util.Collection<org.springframework.cache.interceptor.CacheOperation> parseCacheAnnotations(java.lang.Class<?>)
 java.util.Collection<org.springframework.cache.interceptor.CacheOperation> parseCacheAnnotations(java.lang.reflect.Method)
 void new()
class org.springframework.cache.interceptor.AbstractFallbackCacheOperationSource implements org.springframework.cache.interceptor.CacheOperationSource
 boolean hasCacheOperations(java.lang.reflect.Method, java.lang.Class<?>)
 java.util.Collection<org.springframework.cache.interceptor.CacheOperation> getCacheOperations(java.lang.reflect.Method, java.lang.Class<?>)
 protected boolean allowPublicMethodsOnly()
 protected java.lang.Object getCacheKey(java.lang.reflect.Method, java.lang.Class<?>)
 protected java.util.Collection<org.springframework.cache.interceptor.CacheOperation> findCacheOperations(java.lang.Class<?>)
 protected java.util.Collection<org.springframework.cache.interceptor.CacheOperation> findCacheOperations(java.lang.reflect.Method)
 protected org.apache.commons.logging.Log logger
 void new()
interface org.springframework.cache.interceptor.CacheOperationSource
 default boolean hasCacheOperations(java.lang.reflect.Method, java.lang.Class<?>)
 default boolean isCandidateClass(java.lang.Class<?>)
 java.util.Collection<org.springframework.cache.interceptor.CacheOperation> getCacheOperations(java.lang.reflect.Method, java.lang.Class<?>)
interface org.springframework.context.ApplicationContext implements org.springframework.core.env.EnvironmentCapable, org.springframework.beans.factory.ListableBeanFactory, org.springframework.beans.factory.HierarchicalBeanFactory, org.springframework.context.MessageSource, org.springframework.context.ApplicationEventPublisher, org.springframework.core.io.support.ResourcePatternResolver
 java.lang.String getApplicationName()
 java.lang.String getDisplayName()
 java.lang.String getId()
 long getStartupDate()
 org.springframework.beans.factory.config.AutowireCapableBeanFactory getAutowireCapableBeanFactory()
 org.springframework.context.ApplicationContext getParent()
interface org.springframework.context.ApplicationContextAware implements org.springframework.beans.factory.Aware
 void setApplicationContext(org.springframework.context.ApplicationContext)
class org.springframework.context.ApplicationContextException extends org.springframework.beans.FatalBeanException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
interface org.springframework.context.ApplicationContextInitializer<C extends org.springframework.context.ConfigurableApplicationContext>
 void initialize(C)
class org.springframework.context.ApplicationEvent extends java.util.EventObject
 long getTimestamp()
 void new(java.lang.Object)
 void new(java.lang.Object, java.time.Clock)
interface org.springframework.context.ApplicationEventPublisher
 default void publishEvent(org.springframework.context.ApplicationEvent)
 void publishEvent(java.lang.Object)
interface org.springframework.context.ApplicationEventPublisherAware implements org.springframework.beans.factory.Aware
 void setApplicationEventPublisher(org.springframework.context.ApplicationEventPublisher)
interface org.springframework.context.ApplicationListener<E extends org.springframework.context.ApplicationEvent> implements java.util.EventListener
 default boolean supportsAsyncExecution()
 static <T> org.springframework.context.ApplicationListener<org.springframework.context.PayloadApplicationEvent<T>> forPayload(java.util.function.Consumer<T>)
 void onApplicationEvent(E)
interface org.springframework.context.ApplicationStartupAware implements org.springframework.beans.factory.Aware
 void setApplicationStartup(org.springframework.core.metrics.ApplicationStartup)
interface org.springframework.context.ConfigurableApplicationContext implements org.springframework.context.ApplicationContext, org.springframework.context.Lifecycle, java.io.Closeable
 boolean isActive()
 boolean isClosed()
 org.springframework.beans.factory.config.ConfigurableListableBeanFactory getBeanFactory()
 org.springframework.core.env.ConfigurableEnvironment getEnvironment()
 org.springframework.core.metrics.ApplicationStartup getApplicationStartup()
 static java.lang.String APPLICATION_STARTUP_BEAN_NAME = "applicationStartup"
 static java.lang.String BOOTSTRAP_EXECUTOR_BEAN_NAME = "bootstrapExecutor"
 static java.lang.String CONFIG_LOCATION_DELIMITERS = ",; \011\012"
 static java.lang.String CONVERSION_SERVICE_BEAN_NAME = "conversionService"
 static java.lang.String ENVIRONMENT_BEAN_NAME = "environment"
 static java.lang.String LOAD_TIME_WEAVER_BEAN_NAME = "loadTimeWeaver"
 static java.lang.String SHUTDOWN_HOOK_THREAD_NAME = "SpringContextShutdownHook"
 static java.lang.String SYSTEM_ENVIRONMENT_BEAN_NAME = "systemEnvironment"
 static java.lang.String SYSTEM_PROPERTIES_BEAN_NAME = "systemProperties"
 void addApplicationListener(org.springframework.context.ApplicationListener<?>)
 void addBeanFactoryPostProcessor(org.springframework.beans.factory.config.BeanFactoryPostProcessor)
 void addProtocolResolver(org.springframework.core.io.ProtocolResolver)
 void close()
 void pause()
 void refresh()
 void registerShutdownHook()
 void removeApplicationListener(org.springframework.context.ApplicationListener<?>)
 void restart()
 void setApplicationStartup(org.springframework.core.metrics.ApplicationStartup)
 void setClassLoader(java.lang.ClassLoader)
 void setEnvironment(org.springframework.core.env.ConfigurableEnvironment)
 void setId(java.lang.String)
 void setParent(org.springframework.context.ApplicationContext)
interface org.springframework.context.EmbeddedValueResolverAware implements org.springframework.beans.factory.Aware
 void setEmbeddedValueResolver(org.springframework.util.StringValueResolver)
interface org.springframework.context.EnvironmentAware implements org.springframework.beans.factory.Aware
 void setEnvironment(org.springframework.core.env.Environment)
interface org.springframework.context.HierarchicalMessageSource implements org.springframework.context.MessageSource
 org.springframework.context.MessageSource getParentMessageSource()
 void setParentMessageSource(org.springframework.context.MessageSource)
interface org.springframework.context.Lifecycle
 boolean isRunning()
 void start()
 void stop()
interface org.springframework.context.LifecycleProcessor implements org.springframework.context.Lifecycle
 default void onClose()
 default void onPause()
 default void onRefresh()
 default void onRestart()
interface org.springframework.context.MessageSource
 java.lang.String getMessage(java.lang.String, java.lang.Object[], java.lang.String, java.util.Locale)
 java.lang.String getMessage(java.lang.String, java.lang.Object[], java.util.Locale)
 java.lang.String getMessage(org.springframework.context.MessageSourceResolvable, java.util.Locale)
interface org.springframework.context.MessageSourceAware implements org.springframework.beans.factory.Aware
 void setMessageSource(org.springframework.context.MessageSource)
interface org.springframework.context.MessageSourceResolvable
 default java.lang.Object[] getArguments()
 default java.lang.String getDefaultMessage()
 java.lang.String[] getCodes()
class org.springframework.context.NoSuchMessageException extends java.lang.RuntimeException
 void new(java.lang.String)
 void new(java.lang.String, java.util.Locale)
class org.springframework.context.PayloadApplicationEvent<T> extends org.springframework.context.ApplicationEvent implements org.springframework.core.ResolvableTypeProvider
 T getPayload()
 org.springframework.core.ResolvableType getResolvableType()
 void new(java.lang.Object, T)
 void new(java.lang.Object, T, org.springframework.core.ResolvableType)
interface org.springframework.context.Phased
 int getPhase()
interface org.springframework.context.ResourceLoaderAware implements org.springframework.beans.factory.Aware
 void setResourceLoader(org.springframework.core.io.ResourceLoader)
interface org.springframework.context.SmartLifecycle implements org.springframework.context.Lifecycle, org.springframework.context.Phased
 default boolean isAutoStartup()
 default boolean isPauseable()
 default int getPhase()
 default void stop(java.lang.Runnable)
 static int DEFAULT_PHASE = 2147483647
class org.springframework.context.annotation.AdviceModeImportSelector<A extends java.lang.annotation.Annotation> implements org.springframework.context.annotation.ImportSelector
 java.lang.String[] selectImports(org.springframework.core.type.AnnotationMetadata)
 protected java.lang.String getAdviceModeAttributeName()
 protected java.lang.String[] selectImports(org.springframework.context.annotation.AdviceMode)
 static java.lang.String DEFAULT_ADVICE_MODE_ATTRIBUTE_NAME = "mode"
 void new()
annotation org.springframework.context.annotation.Bean implements java.lang.annotation.Annotation
 boolean autowireCandidate()
 boolean defaultCandidate()
 java.lang.String destroyMethod()
 java.lang.String initMethod()
 java.lang.String[] name()
 java.lang.String[] value()
 org.springframework.context.annotation.Bean.Bootstrap bootstrap()
enum org.springframework.context.annotation.Bean.Bootstrap
 static org.springframework.context.annotation.Bean.Bootstrap BACKGROUND
 static org.springframework.context.annotation.Bean.Bootstrap DEFAULT
 static org.springframework.context.annotation.Bean.Bootstrap valueOf(java.lang.String)
 static org.springframework.context.annotation.Bean.Bootstrap[] values()
annotation org.springframework.context.annotation.ComponentScan implements java.lang.annotation.Annotation
 boolean lazyInit()
 boolean useDefaultFilters()
 java.lang.Class<? extends org.springframework.beans.factory.support.BeanNameGenerator> nameGenerator()
 java.lang.Class<? extends org.springframework.context.annotation.ScopeMetadataResolver> scopeResolver()
 java.lang.Class<?>[] basePackageClasses()
 java.lang.String resourcePattern()
 java.lang.String[] basePackages()
 java.lang.String[] value()
 org.springframework.context.annotation.ComponentScan.Filter[] excludeFilters()
 org.springframework.context.annotation.ComponentScan.Filter[] includeFilters()
 org.springframework.context.annotation.ScopedProxyMode scopedProxy()
annotation org.springframework.context.annotation.ComponentScan.Filter implements java.lang.annotation.Annotation
 java.lang.Class<?>[] classes()
 java.lang.Class<?>[] value()
 java.lang.String[] pattern()
 org.springframework.context.annotation.FilterType type()
annotation org.springframework.context.annotation.Conditional implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.springframework.context.annotation.Condition>[] value()
annotation org.springframework.context.annotation.Configuration implements java.lang.annotation.Annotation
 boolean enforceUniqueMethods()
 boolean proxyBeanMethods()
 java.lang.String value()
annotation org.springframework.context.annotation.DependsOn implements java.lang.annotation.Annotation
 java.lang.String[] value()
annotation org.springframework.context.annotation.Description implements java.lang.annotation.Annotation
 java.lang.String value()
annotation org.springframework.context.annotation.EnableAspectJAutoProxy implements java.lang.annotation.Annotation
 boolean exposeProxy()
 boolean proxyTargetClass()
annotation org.springframework.context.annotation.Fallback implements java.lang.annotation.Annotation
annotation org.springframework.context.annotation.Import implements java.lang.annotation.Annotation
 java.lang.Class<?>[] value()
interface org.springframework.context.annotation.ImportAware implements org.springframework.beans.factory.Aware
 void setImportMetadata(org.springframework.core.type.AnnotationMetadata)
interface org.springframework.context.annotation.ImportSelector
 default java.util.function.Predicate<java.lang.String> getExclusionFilter()
 java.lang.String[] selectImports(org.springframework.core.type.AnnotationMetadata)
annotation org.springframework.context.annotation.Lazy implements java.lang.annotation.Annotation
 boolean value()
annotation org.springframework.context.annotation.Primary implements java.lang.annotation.Annotation
annotation org.springframework.context.annotation.Profile implements java.lang.annotation.Annotation
 java.lang.String[] value()
annotation org.springframework.context.annotation.PropertySource implements java.lang.annotation.Annotation
 boolean ignoreResourceNotFound()
 java.lang.Class<? extends org.springframework.core.io.support.PropertySourceFactory> factory()
 java.lang.String encoding()
 java.lang.String name()
 java.lang.String[] value()
annotation org.springframework.context.annotation.Role implements java.lang.annotation.Annotation
 int value()
annotation org.springframework.context.annotation.Scope implements java.lang.annotation.Annotation
 java.lang.String scopeName()
 java.lang.String value()
 org.springframework.context.annotation.ScopedProxyMode proxyMode()
class org.springframework.context.event.AbstractApplicationEventMulticaster implements org.springframework.context.event.ApplicationEventMulticaster, org.springframework.beans.factory.BeanClassLoaderAware, org.springframework.beans.factory.BeanFactoryAware
 protected boolean supportsEvent(java.lang.Class<?>, org.springframework.core.ResolvableType)
 protected boolean supportsEvent(org.springframework.context.ApplicationListener<?>, org.springframework.core.ResolvableType, java.lang.Class<?>)
 protected java.util.Collection<org.springframework.context.ApplicationListener<?>> getApplicationListeners()
 protected java.util.Collection<org.springframework.context.ApplicationListener<?>> getApplicationListeners(org.springframework.context.ApplicationEvent, org.springframework.core.ResolvableType)
 void addApplicationListener(org.springframework.context.ApplicationListener<?>)
 void addApplicationListenerBean(java.lang.String)
 void new()
 void removeAllListeners()
 void removeApplicationListener(org.springframework.context.ApplicationListener<?>)
 void removeApplicationListenerBean(java.lang.String)
 void removeApplicationListenerBeans(java.util.function.Predicate<java.lang.String>)
 void removeApplicationListeners(java.util.function.Predicate<org.springframework.context.ApplicationListener<?>>)
 void setBeanClassLoader(java.lang.ClassLoader)
 void setBeanFactory(org.springframework.beans.factory.BeanFactory)
class org.springframework.context.event.ApplicationContextEvent extends org.springframework.context.ApplicationEvent
 org.springframework.context.ApplicationContext getApplicationContext()
 org.springframework.context.ApplicationContext getSource()
 void new(org.springframework.context.ApplicationContext)
interface org.springframework.context.event.ApplicationEventMulticaster
 void addApplicationListener(org.springframework.context.ApplicationListener<?>)
 void addApplicationListenerBean(java.lang.String)
 void multicastEvent(org.springframework.context.ApplicationEvent)
 void multicastEvent(org.springframework.context.ApplicationEvent, org.springframework.core.ResolvableType)
 void removeAllListeners()
 void removeApplicationListener(org.springframework.context.ApplicationListener<?>)
 void removeApplicationListenerBean(java.lang.String)
 void removeApplicationListenerBeans(java.util.function.Predicate<java.lang.String>)
 void removeApplicationListeners(java.util.function.Predicate<org.springframework.context.ApplicationListener<?>>)
class org.springframework.context.event.ApplicationListenerMethodAdapter implements org.springframework.context.event.GenericApplicationListener
 boolean shouldHandle(org.springframework.context.ApplicationEvent)
 boolean supportsEventType(org.springframework.core.ResolvableType)
 boolean supportsSourceType(java.lang.Class<?>)
 int getOrder()
 java.lang.String getListenerId()
 java.lang.String toString()
 java.lang.reflect.Method getTargetMethod()
 protected boolean isDefaultExecution()
 protected java.lang.Object doInvoke(java.lang.Object[])
 protected java.lang.Object getTargetBean()
 protected java.lang.Object[] resolveArguments(org.springframework.context.ApplicationEvent)
 protected java.lang.String getCondition()
 protected java.lang.String getDefaultListenerId()
 protected java.lang.String getDetailedErrorMessage(java.lang.Object, java.lang.String)
 protected org.apache.commons.logging.Log logger
 protected void handleAsyncError(java.lang.Throwable)
 protected void handleResult(java.lang.Object)
 void new(java.lang.String, java.lang.Class<?>, java.lang.reflect.Method)
 void onApplicationEvent(org.springframework.context.ApplicationEvent)
 void processEvent(org.springframework.context.ApplicationEvent)
class org.springframework.context.event.ContextClosedEvent extends org.springframework.context.event.ApplicationContextEvent
 void new(org.springframework.context.ApplicationContext)
class org.springframework.context.event.ContextPausedEvent extends org.springframework.context.event.ContextStoppedEvent
 void new(org.springframework.context.ApplicationContext)
class org.springframework.context.event.ContextRefreshedEvent extends org.springframework.context.event.ApplicationContextEvent
 void new(org.springframework.context.ApplicationContext)
class org.springframework.context.event.ContextRestartedEvent extends org.springframework.context.event.ContextStartedEvent
 void new(org.springframework.context.ApplicationContext)
class org.springframework.context.event.ContextStartedEvent extends org.springframework.context.event.ApplicationContextEvent
 void new(org.springframework.context.ApplicationContext)
class org.springframework.context.event.ContextStoppedEvent extends org.springframework.context.event.ApplicationContextEvent
 void new(org.springframework.context.ApplicationContext)
class org.springframework.context.event.DefaultEventListenerFactory implements org.springframework.context.event.EventListenerFactory, org.springframework.core.Ordered
 boolean supportsMethod(java.lang.reflect.Method)
 int getOrder()
 org.springframework.context.ApplicationListener<?> createApplicationListener(java.lang.String, java.lang.Class<?>, java.lang.reflect.Method)
 void new()
 void setOrder(int)
annotation org.springframework.context.event.EventListener implements java.lang.annotation.Annotation
 boolean defaultExecution()
 java.lang.Class<?>[] classes()
 java.lang.Class<?>[] value()
 java.lang.String condition()
 java.lang.String id()
interface org.springframework.context.event.EventListenerFactory
 boolean supportsMethod(java.lang.reflect.Method)
 org.springframework.context.ApplicationListener<?> createApplicationListener(java.lang.String, java.lang.Class<?>, java.lang.reflect.Method)
class org.springframework.context.event.EventListenerMethodProcessor implements org.springframework.beans.factory.SmartInitializingSingleton, org.springframework.context.ApplicationContextAware, org.springframework.beans.factory.config.BeanFactoryPostProcessor
 protected org.apache.commons.logging.Log logger
 void afterSingletonsInstantiated()
 void new()
 void postProcessBeanFactory(org.springframework.beans.factory.config.ConfigurableListableBeanFactory)
 void setApplicationContext(org.springframework.context.ApplicationContext)
class org.springframework.context.event.EventPublicationInterceptor implements org.aopalliance.intercept.MethodInterceptor, org.springframework.context.ApplicationEventPublisherAware, org.springframework.beans.factory.InitializingBean
 java.lang.Object invoke(org.aopalliance.intercept.MethodInvocation)
 void afterPropertiesSet()
 void new()
 void setApplicationEventClass(java.lang.Class<? extends org.springframework.context.ApplicationEvent>)
 void setApplicationEventFactory(org.springframework.context.event.EventPublicationInterceptor.ApplicationEventFactory)
 void setApplicationEventPublisher(org.springframework.context.ApplicationEventPublisher)
interface org.springframework.context.event.EventPublicationInterceptor.ApplicationEventFactory
 default org.springframework.context.ApplicationEvent onFailure(org.aopalliance.intercept.MethodInvocation, java.lang.Throwable)
 org.springframework.context.ApplicationEvent onSuccess(org.aopalliance.intercept.MethodInvocation, java.lang.Object)
interface org.springframework.context.event.GenericApplicationListener implements org.springframework.context.event.SmartApplicationListener
 boolean supportsEventType(org.springframework.core.ResolvableType)
 default boolean supportsEventType(java.lang.Class<? extends org.springframework.context.ApplicationEvent>)
 static <E extends org.springframework.context.ApplicationEvent> org.springframework.context.event.GenericApplicationListener forEventType(java.lang.Class<E>, java.util.function.Consumer<E>)
class org.springframework.context.event.GenericApplicationListenerAdapter implements org.springframework.context.event.GenericApplicationListener
 boolean supportsEventType(org.springframework.core.ResolvableType)
 boolean supportsSourceType(java.lang.Class<?>)
 int getOrder()
 java.lang.String getListenerId()
 void new(org.springframework.context.ApplicationListener<?>)
 void onApplicationEvent(org.springframework.context.ApplicationEvent)
class org.springframework.context.event.MethodFailureEvent extends org.springframework.context.ApplicationEvent
 java.lang.String toString()
 java.lang.Throwable getFailure()
 java.lang.reflect.Method getMethod()
 org.aopalliance.intercept.MethodInvocation getSource()
 void new(org.aopalliance.intercept.MethodInvocation, java.lang.Throwable)
class org.springframework.context.event.SimpleApplicationEventMulticaster extends org.springframework.context.event.AbstractApplicationEventMulticaster
 protected java.util.concurrent.Executor getTaskExecutor()
 protected org.springframework.util.ErrorHandler getErrorHandler()
 protected void invokeListener(org.springframework.context.ApplicationListener<?>, org.springframework.context.ApplicationEvent)
 void multicastEvent(org.springframework.context.ApplicationEvent)
 void multicastEvent(org.springframework.context.ApplicationEvent, org.springframework.core.ResolvableType)
 void new()
 void new(org.springframework.beans.factory.BeanFactory)
 void setErrorHandler(org.springframework.util.ErrorHandler)
 void setTaskExecutor(java.util.concurrent.Executor)
interface org.springframework.context.event.SmartApplicationListener implements org.springframework.context.ApplicationListener<org.springframework.context.ApplicationEvent>, org.springframework.core.Ordered
 boolean supportsEventType(java.lang.Class<? extends org.springframework.context.ApplicationEvent>)
 default boolean supportsSourceType(java.lang.Class<?>)
 default int getOrder()
 default java.lang.String getListenerId()
class org.springframework.context.event.SourceFilteringListener implements org.springframework.context.event.GenericApplicationListener
 boolean supportsEventType(org.springframework.core.ResolvableType)
 boolean supportsSourceType(java.lang.Class<?>)
 int getOrder()
 java.lang.String getListenerId()
 protected void new(java.lang.Object)
 protected void onApplicationEventInternal(org.springframework.context.ApplicationEvent)
 void new(java.lang.Object, org.springframework.context.ApplicationListener<?>)
 void onApplicationEvent(org.springframework.context.ApplicationEvent)
class org.springframework.context.support.DefaultMessageSourceResolvable implements org.springframework.context.MessageSourceResolvable, java.io.Serializable
 boolean equals(java.lang.Object)
 boolean shouldRenderDefaultMessage()
 int hashCode()
 java.lang.Object[] getArguments()
 java.lang.String getCode()
 java.lang.String getDefaultMessage()
 java.lang.String toString()
 java.lang.String[] getCodes()
 protected java.lang.String resolvableToString()
 void new(java.lang.String)
 void new(java.lang.String[])
 void new(java.lang.String[], java.lang.Object[])
 void new(java.lang.String[], java.lang.Object[], java.lang.String)
 void new(java.lang.String[], java.lang.String)
 void new(org.springframework.context.MessageSourceResolvable)
class org.springframework.context.support.MessageSourceAccessor
 java.lang.String getMessage(java.lang.String)
 java.lang.String getMessage(java.lang.String, java.lang.Object[])
 java.lang.String getMessage(java.lang.String, java.lang.Object[], java.lang.String)
 java.lang.String getMessage(java.lang.String, java.lang.Object[], java.lang.String, java.util.Locale)
 java.lang.String getMessage(java.lang.String, java.lang.Object[], java.util.Locale)
 java.lang.String getMessage(java.lang.String, java.lang.String)
 java.lang.String getMessage(java.lang.String, java.lang.String, java.util.Locale)
 java.lang.String getMessage(java.lang.String, java.util.Locale)
 java.lang.String getMessage(org.springframework.context.MessageSourceResolvable)
 java.lang.String getMessage(org.springframework.context.MessageSourceResolvable, java.util.Locale)
 protected java.util.Locale getDefaultLocale()
 void new(org.springframework.context.MessageSource)
 void new(org.springframework.context.MessageSource, java.util.Locale)
interface org.springframework.scheduling.SchedulingAwareRunnable implements java.lang.Runnable
 default boolean isLongLived()
 default java.lang.String getQualifier()
class org.springframework.scheduling.SchedulingException extends org.springframework.core.NestedRuntimeException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
interface org.springframework.scheduling.SchedulingTaskExecutor implements org.springframework.core.task.AsyncTaskExecutor
 default boolean prefersShortLivedTasks()
interface org.springframework.scheduling.TaskScheduler
 default java.time.Clock getClock()
 default java.util.concurrent.ScheduledFuture<?> schedule(java.lang.Runnable, java.util.Date)
 default java.util.concurrent.ScheduledFuture<?> scheduleAtFixedRate(java.lang.Runnable, java.util.Date, long)
 default java.util.concurrent.ScheduledFuture<?> scheduleAtFixedRate(java.lang.Runnable, long)
 default java.util.concurrent.ScheduledFuture<?> scheduleWithFixedDelay(java.lang.Runnable, java.util.Date, long)
 default java.util.concurrent.ScheduledFuture<?> scheduleWithFixedDelay(java.lang.Runnable, long)
 java.util.concurrent.ScheduledFuture<?> schedule(java.lang.Runnable, java.time.Instant)
 java.util.concurrent.ScheduledFuture<?> schedule(java.lang.Runnable, org.springframework.scheduling.Trigger)
 java.util.concurrent.ScheduledFuture<?> scheduleAtFixedRate(java.lang.Runnable, java.time.Duration)
 java.util.concurrent.ScheduledFuture<?> scheduleAtFixedRate(java.lang.Runnable, java.time.Instant, java.time.Duration)
 java.util.concurrent.ScheduledFuture<?> scheduleWithFixedDelay(java.lang.Runnable, java.time.Duration)
 java.util.concurrent.ScheduledFuture<?> scheduleWithFixedDelay(java.lang.Runnable, java.time.Instant, java.time.Duration)
interface org.springframework.scheduling.Trigger
 default java.util.Date nextExecutionTime(org.springframework.scheduling.TriggerContext)
 java.time.Instant nextExecution(org.springframework.scheduling.TriggerContext)
interface org.springframework.scheduling.TriggerContext
 default java.time.Clock getClock()
 default java.util.Date lastActualExecutionTime()
 default java.util.Date lastCompletionTime()
 default java.util.Date lastScheduledExecutionTime()
 java.time.Instant lastActualExecution()
 java.time.Instant lastCompletion()
 java.time.Instant lastScheduledExecution()
annotation org.springframework.scheduling.annotation.Async implements java.lang.annotation.Annotation
 java.lang.String value()
class org.springframework.scheduling.annotation.AsyncResult<V> implements java.util.concurrent.Future<V>
 V get()
 V get(long, java.util.concurrent.TimeUnit)
 boolean cancel(boolean)
 boolean isCancelled()
 boolean isDone()
 static <V> java.util.concurrent.Future<V> forExecutionException(java.lang.Throwable)
 static <V> java.util.concurrent.Future<V> forValue(V)
 void new(V)
annotation org.springframework.scheduling.annotation.EnableAsync implements java.lang.annotation.Annotation
 boolean proxyTargetClass()
 int order()
 java.lang.Class<? extends java.lang.annotation.Annotation> annotation()
 org.springframework.context.annotation.AdviceMode mode()
annotation org.springframework.scheduling.annotation.EnableScheduling implements java.lang.annotation.Annotation
annotation org.springframework.scheduling.annotation.Scheduled implements java.lang.annotation.Annotation
 java.lang.String cron()
 java.lang.String fixedDelayString()
 java.lang.String fixedRateString()
 java.lang.String initialDelayString()
 java.lang.String scheduler()
 java.lang.String zone()
 java.util.concurrent.TimeUnit timeUnit()
 long fixedDelay()
 long fixedRate()
 long initialDelay()
 static java.lang.String CRON_DISABLED = "-"
annotation org.springframework.scheduling.annotation.Schedules implements java.lang.annotation.Annotation
 org.springframework.scheduling.annotation.Scheduled[] value()
annotation org.springframework.stereotype.Component implements java.lang.annotation.Annotation
 java.lang.String value()
annotation org.springframework.stereotype.Controller implements java.lang.annotation.Annotation
 java.lang.String value()
annotation org.springframework.stereotype.Indexed implements java.lang.annotation.Annotation
annotation org.springframework.stereotype.Repository implements java.lang.annotation.Annotation
 java.lang.String value()
annotation org.springframework.stereotype.Service implements java.lang.annotation.Annotation
 java.lang.String value()
interface org.springframework.validation.BindingResult implements org.springframework.validation.Errors
 default java.lang.String[] getSuppressedFields()
 default void recordFieldValue(java.lang.String, java.lang.Class<?>, java.lang.Object)
 default void recordSuppressedField(java.lang.String)
 java.beans.PropertyEditor findEditor(java.lang.String, java.lang.Class<?>)
 java.lang.Object getRawFieldValue(java.lang.String)
 java.lang.Object getTarget()
 java.lang.String[] resolveMessageCodes(java.lang.String)
 java.lang.String[] resolveMessageCodes(java.lang.String, java.lang.String)
 java.util.Map<java.lang.String, java.lang.Object> getModel()
 org.springframework.beans.PropertyEditorRegistry getPropertyEditorRegistry()
 static java.lang.String MODEL_KEY_PREFIX
 void addError(org.springframework.validation.ObjectError)
interface org.springframework.validation.Errors
 default <T extends java.lang.Throwable> void failOnError(java.util.function.Function<java.lang.String, T>)
 default boolean hasErrors()
 default boolean hasFieldErrors()
 default boolean hasFieldErrors(java.lang.String)
 default boolean hasGlobalErrors()
 default int getErrorCount()
 default int getFieldErrorCount()
 default int getFieldErrorCount(java.lang.String)
 default int getGlobalErrorCount()
 default java.lang.Class<?> getFieldType(java.lang.String)
 default java.lang.String getNestedPath()
 default java.util.List<org.springframework.validation.FieldError> getFieldErrors(java.lang.String)
 default java.util.List<org.springframework.validation.ObjectError> getAllErrors()
 default org.springframework.validation.FieldError getFieldError()
 default org.springframework.validation.FieldError getFieldError(java.lang.String)
 default org.springframework.validation.ObjectError getGlobalError()
 default void addAllErrors(org.springframework.validation.Errors)
 default void popNestedPath()
 default void pushNestedPath(java.lang.String)
 default void reject(java.lang.String)
 default void reject(java.lang.String, java.lang.String)
 default void rejectValue(java.lang.String, java.lang.String)
 default void rejectValue(java.lang.String, java.lang.String, java.lang.String)
 default void setNestedPath(java.lang.String)
 java.lang.Object getFieldValue(java.lang.String)
 java.lang.String getObjectName()
 java.lang.String toString()
 java.util.List<org.springframework.validation.FieldError> getFieldErrors()
 java.util.List<org.springframework.validation.ObjectError> getGlobalErrors()
 static java.lang.String NESTED_PATH_SEPARATOR = "."
 void reject(java.lang.String, java.lang.Object[], java.lang.String)
 void rejectValue(java.lang.String, java.lang.String, java.lang.Object[], java.lang.String)
class org.springframework.validation.FieldError extends org.springframework.validation.ObjectError
 boolean equals(java.lang.Object)
 boolean isBindingFailure()
 int hashCode()
 java.lang.Object getRejectedValue()
 java.lang.String getField()
 java.lang.String toString()
 void new(java.lang.String, java.lang.String, java.lang.Object, boolean, java.lang.String[], java.lang.Object[], java.lang.String)
 void new(java.lang.String, java.lang.String, java.lang.String)
class org.springframework.validation.ObjectError extends org.springframework.context.support.DefaultMessageSourceResolvable
 <T> T unwrap(java.lang.Class<T>)
 boolean contains(java.lang.Class<?>)
 boolean equals(java.lang.Object)
 int hashCode()
 java.lang.String getObjectName()
 java.lang.String toString()
 void new(java.lang.String, java.lang.String)
 void new(java.lang.String, java.lang.String[], java.lang.Object[], java.lang.String)
 void wrap(java.lang.Object)
interface org.springframework.validation.Validator
 boolean supports(java.lang.Class<?>)
 default org.springframework.validation.Errors validateObject(java.lang.Object)
 static <T> org.springframework.validation.Validator forInstanceOf(java.lang.Class<T>, java.util.function.BiConsumer<T, org.springframework.validation.Errors>)
 static <T> org.springframework.validation.Validator forType(java.lang.Class<T>, java.util.function.BiConsumer<T, org.springframework.validation.Errors>)
 void validate(java.lang.Object, org.springframework.validation.Errors)
annotation org.springframework.validation.annotation.Validated implements java.lang.annotation.Annotation
 java.lang.Class<?>[] value()
class org.springframework.validation.annotation.ValidationAnnotationUtils
 static java.lang.Class<?>[] determineValidationGroups(java.lang.Object, java.lang.reflect.Method)
 static java.lang.Object[] determineValidationHints(java.lang.annotation.Annotation)
 void new()
