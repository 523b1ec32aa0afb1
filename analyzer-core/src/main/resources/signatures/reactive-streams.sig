# reactive-streams-1.0.4.jar
class org.reactivestreams.FlowAdapters
 static <T, U> java.util.concurrent.Flow.Processor<T, U> toFlowProcessor(org.reactivestreams.Processor<? super T, ? extends U>)
 static <T, U> org.reactivestreams.Processor<T, U> toProcessor(java.util.concurrent.Flow.Processor<? super T, ? extends U>)
 static <T> java.util.concurrent.Flow.Publisher<T> toFlowPublisher(org.reactivestreams.Publisher<? extends T>)
 static <T> java.util.concurrent.Flow.Subscriber<T> toFlowSubscriber(org.reactivestreams.Subscriber<T>)
 static <T> org.reactivestreams.Publisher<T> toPublisher(java.util.concurrent.Flow.Publisher<? extends T>)
 static <T> org.reactivestreams.Subscriber<T> toSubscriber(java.util.concurrent.Flow.Subscriber<T>)
interface org.reactivestreams.Processor<T, R> implements org.reactivestreams.Subscriber<T>, org.reactivestreams.Publisher<R>
interface org.reactivestreams.Publisher<T>
 void subscribe(org.reactivestreams.Subscriber<? super T>)
interface org.reactivestreams.Subscriber<T>
 void onComplete()
 void onError(java.lang.Throwable)
 void onNext(T)
 void onSubscribe(org.reactivestreams.Subscription)
interface org.reactivestreams.Subscription
 void cancel()
 void request(long)
