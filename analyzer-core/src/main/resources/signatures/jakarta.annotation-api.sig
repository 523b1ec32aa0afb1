# jakarta.annotation-api-3.0.0.jar
annotation jakarta.annotation.Generated implements java.lang.annotation.Annotation
 java.lang.String comments()
 java.lang.String date()
 java.lang.String[] value()
annotation jakarta.annotation.Nonnull implements java.lang.annotation.Annotation
annotation jakarta.annotation.Nullable implements java.lang.annotation.Annotation
annotation jakarta.annotation.PostConstruct implements java.lang.annotation.Annotation
annotation jakarta.annotation.PreDestroy implements java.lang.annotation.Annotation
annotation jakarta.annotation.Priority implements java.lang.annotation.Annotation
 int value()
annotation jakarta.annotation.Resource implements java.lang.annotation.Annotation
 boolean shareable()
 jakarta.annotation.Resource.AuthenticationType authenticationType()
 java.lang.Class<?> type()
 java.lang.String description()
 java.lang.String lookup()
 java.lang.String mappedName()
 java.lang.String name()
enum jakarta.annotation.Resource.AuthenticationType
 static jakarta.annotation.Resource.AuthenticationType APPLICATION
 static jakarta.annotation.Resource.AuthenticationType CONTAINER
 static jakarta.annotation.Resource.AuthenticationType valueOf(java.lang.String)
 static jakarta.annotation.Resource.AuthenticationType[] values()
annotation jakarta.annotation.Resources implements java.lang.annotation.Annotation
 jakarta.annotation.Resource[] value()
