# javax.inject-1.jar
annotation javax.inject.Inject implements java.lang.annotation.Annotation
annotation javax.inject.Named implements java.lang.annotation.Annotation
 java.lang.String value()
interface javax.inject.Provider<T>
 T get()
annotation javax.inject.Qualifier implements java.lang.annotation.Annotation
annotation javax.inject.Scope implements java.lang.annotation.Annotation
annotation javax.inject.Singleton implements java.lang.annotation.Annotation
