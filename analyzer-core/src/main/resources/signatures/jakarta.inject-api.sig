# jakarta.inject-api-2.0.1.jar
annotation jakarta.inject.Inject implements java.lang.annotation.Annotation
annotation jakarta.inject.Named implements java.lang.annotation.Annotation
 java.lang.String value()
interface jakarta.inject.Provider<T>
 T get()
annotation jakarta.inject.Qualifier implements java.lang.annotation.Annotation
annotation jakarta.inject.Scope implements java.lang.annotation.Annotation
annotation jakarta.inject.Singleton implements java.lang.annotation.Annotation
