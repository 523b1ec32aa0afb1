# spring-web-7.0.9.jar
class org.springframework.http.CacheControl
 java.lang.String getHeaderValue()
 java.lang.String toString()
 org.springframework.http.CacheControl cachePrivate()
 org.springframework.http.CacheControl cachePublic()
 org.springframework.http.CacheControl immutable()
 org.springframework.http.CacheControl mustRevalidate()
 org.springframework.http.CacheControl noTransform()
 org.springframework.http.CacheControl proxyRevalidate()
 org.springframework.http.CacheControl sMaxAge(java.time.Duration)
 org.springframework.http.CacheControl sMaxAge(long, java.util.concurrent.TimeUnit)
 org.springframework.http.CacheControl staleIfError(java.time.Duration)
 org.springframework.http.CacheControl staleIfError(long, java.util.concurrent.TimeUnit)
 org.springframework.http.CacheControl staleWhileRevalidate(java.time.Duration)
 org.springframework.http.CacheControl staleWhileRevalidate(long, java.util.concurrent.TimeUnit)
 protected void new()
 static org.springframework.http.CacheControl empty()
 static org.springframework.http.CacheControl maxAge(java.time.Duration)
 static org.springframework.http.CacheControl maxAge(long, java.util.concurrent.TimeUnit)
 static org.springframework.http.CacheControl noCache()
 static org.springframework.http.CacheControl noStore()
class org.springframework.http.ContentDisposition
 boolean equals(java.lang.Object)
 boolean isAttachment()
 boolean isFormData()
 boolean isInline()
 int hashCode()
 java.lang.String getFilename()
 java.lang.String getName()
 java.lang.String getType()
 java.lang.String toString()
 java.nio.charset.Charset getCharset()
 static org.springframework.http.ContentDisposition empty()
 static org.springframework.http.ContentDisposition parse(java.lang.String)
 static org.springframework.http.ContentDisposition.Builder attachment()
 static org.springframework.http.ContentDisposition.Builder builder(java.lang.String)
 static org.springframework.http.ContentDisposition.Builder formData()
 static org.springframework.http.ContentDisposition.Builder inline()
interface org.springframework.http.ContentDisposition.Builder
 org.springframework.http.ContentDisposition build()
 org.springframework.http.ContentDisposition.Builder filename(java.lang.String)
 org.springframework.http.ContentDisposition.Builder filename(java.lang.String, java.nio.charset.Charset)
 org.springframework.http.ContentDisposition.Builder name(java.lang.String)
record org.springframework.http.ETag
 boolean compare(org.springframework.http.ETag, boolean)
 boolean equals(java.lang.Object)
 boolean isWildcard()
 boolean weak()
 int hashCode()
 java.lang.String formattedTag()
 java.lang.String tag()
 java.lang.String toString()
 static java.lang.String quoteETagIfNecessary(java.lang.String)
 static java.util.List<org.springframework.http.ETag> parse(java.lang.String)
 static org.springframework.http.ETag create(java.lang.String)
 void new(java.lang.String, boolean)
class org.springframework.http.HttpCookie
 boolean equals(java.lang.Object)
 int hashCode()
 java.lang.String getName()
 java.lang.String getValue()
 java.lang.String toString()
 void new(java.lang.String, java.lang.String)
class org.springframework.http.HttpEntity<T>
 T getBody()
 boolean equals(java.lang.Object)
 boolean hasBody()
 int hashCode()
 java.lang.String toString()
 org.springframework.http.HttpHeaders getHeaders()
 protected void new()
 static org.springframework.http.HttpEntity<?> EMPTY
 void new(T)
 void new(T, org.springframework.http.HttpHeaders)
 void new(T, org.springframework.util.MultiValueMap<java.lang.String, java.lang.String>)
 void new(org.springframework.http.HttpHeaders)
 void new(org.springframework.util.MultiValueMap<java.lang.String, java.lang.String>)
class org.springframework.http.HttpHeaders implements java.io.Serializable
 boolean containsHeader(java.lang.String)
 boolean containsHeaderValue(java.lang.String, java.lang.String)
 boolean equals(java.lang.Object)
 boolean getAccessControlAllowCredentials()
 boolean hasHeaderValues(java.lang.String, java.util.List<java.lang.String>)
 boolean isEmpty()
 int hashCode()
 int size()
 java.lang.String getAccessControlAllowOrigin()
 java.lang.String getCacheControl()
 java.lang.String getETag()
 java.lang.String getFirst(java.lang.String)
 java.lang.String getOrigin()
 java.lang.String getPragma()
 java.lang.String getUpgrade()
 java.lang.String toString()
 java.net.InetSocketAddress getHost()
 java.net.URI getLocation()
 java.time.ZonedDateTime getFirstZonedDateTime(java.lang.String)
 java.util.List<java.lang.String> get(java.lang.String)
 java.util.List<java.lang.String> getAccessControlAllowHeaders()
 java.util.List<java.lang.String> getAccessControlExposeHeaders()
 java.util.List<java.lang.String> getAccessControlRequestHeaders()
 java.util.List<java.lang.String> getConnection()
 java.util.List<java.lang.String> getIfMatch()
 java.util.List<java.lang.String> getIfNoneMatch()
 java.util.List<java.lang.String> getOrDefault(java.lang.String, java.util.List<java.lang.String>)
 java.util.List<java.lang.String> getOrEmpty(java.lang.String)
 java.util.List<java.lang.String> getValuesAsList(java.lang.String)
 java.util.List<java.lang.String> getVary()
 java.util.List<java.lang.String> put(java.lang.String, java.util.List<java.lang.String>)
 java.util.List<java.lang.String> putIfAbsent(java.lang.String, java.util.List<java.lang.String>)
 java.util.List<java.lang.String> remove(java.lang.String)
 java.util.List<java.nio.charset.Charset> getAcceptCharset()
 java.util.List<java.util.Locale.LanguageRange> getAcceptLanguage()
 java.util.List<java.util.Locale> getAcceptLanguageAsLocales()
 java.util.List<org.springframework.http.HttpMethod> getAccessControlAllowMethods()
 java.util.List<org.springframework.http.HttpRange> getRange()
 java.util.List<org.springframework.http.MediaType> getAccept()
 java.util.List<org.springframework.http.MediaType> getAcceptPatch()
 java.util.Locale getContentLanguage()
 java.util.Map<java.lang.String, java.lang.String> asSingleValueMap()
 java.util.Map<java.lang.String, java.lang.String> toSingleValueMap()
 java.util.Set<java.lang.String> headerNames()
 java.util.Set<java.util.Map.Entry<java.lang.String, java.util.List<java.lang.String>>> headerSet()
 java.util.Set<org.springframework.http.HttpMethod> getAllow()
 long getAccessControlMaxAge()
 long getContentLength()
 long getDate()
 long getExpires()
 long getFirstDate(java.lang.String)
 long getIfModifiedSince()
 long getIfUnmodifiedSince()
 long getLastModified()
 org.springframework.http.ContentDisposition getContentDisposition()
 org.springframework.http.HttpMethod getAccessControlRequestMethod()
 org.springframework.http.MediaType getContentType()
 org.springframework.util.MultiValueMap<java.lang.String, java.lang.String> asMultiValueMap()
 protected java.lang.String getFieldValues(java.lang.String)
 protected java.lang.String toCommaDelimitedString(java.util.List<java.lang.String>)
 protected java.util.List<java.lang.String> getETagValuesAsList(java.lang.String)
 static java.lang.String ACCEPT = "Accept"
 static java.lang.String ACCEPT_CHARSET = "Accept-Charset"
 static java.lang.String ACCEPT_ENCODING = "Accept-Encoding"
 static java.lang.String ACCEPT_LANGUAGE = "Accept-Language"
 static java.lang.String ACCEPT_PATCH = "Accept-Patch"
 static java.lang.String ACCEPT_RANGES = "Accept-Ranges"
 static java.lang.String ACCESS_CONTROL_ALLOW_CREDENTIALS = "Access-Control-Allow-Credentials"
 static java.lang.String ACCESS_CONTROL_ALLOW_HEADERS = "Access-Control-Allow-Headers"
 static java.lang.String ACCESS_CONTROL_ALLOW_METHODS = "Access-Control-Allow-Methods"
 static java.lang.String ACCESS_CONTROL_ALLOW_ORIGIN = "Access-Control-Allow-Origin"
 static java.lang.String ACCESS_CONTROL_EXPOSE_HEADERS = "Access-Control-Expose-Headers"
 static java.lang.String ACCESS_CONTROL_MAX_AGE = "Access-Control-Max-Age"
 static java.lang.String ACCESS_CONTROL_REQUEST_HEADERS = "Access-Control-Request-Headers"
 static java.lang.String ACCESS_CONTROL_REQUEST_METHOD = "Access-Control-Request-Method"
 static java.lang.String AGE = "Age"
 static java.lang.String ALLOW = "Allow"
 static java.lang.String AUTHORIZATION = "Authorization"
 static java.lang.String CACHE_CONTROL = "Cache-Control"
 static java.lang.String CONNECTION = "Connection"
 static java.lang.String CONTENT_DISPOSITION = "Content-Disposition"
 static java.lang.String CONTENT_ENCODING = "Content-Encoding"
 static java.lang.String CONTENT_LANGUAGE = "Content-Language"
 static java.lang.String CONTENT_LENGTH = "Content-Length"
 static java.lang.String CONTENT_LOCATION = "Content-Location"
 static java.lang.String CONTENT_RANGE = "Content-Range"
 static java.lang.String CONTENT_TYPE = "Content-Type"
 static java.lang.String COOKIE = "Cookie"
 static java.lang.String DATE = "Date"
 static java.lang.String ETAG = "ETag"
 static java.lang.String EXPECT = "Expect"
 static java.lang.String EXPIRES = "Expires"
 static java.lang.String FROM = "From"
 static java.lang.String HOST = "Host"
 static java.lang.String IF_MATCH = "If-Match"
 static java.lang.String IF_MODIFIED_SINCE = "If-Modified-Since"
 static java.lang.String IF_NONE_MATCH = "If-None-Match"
 static java.lang.String IF_RANGE = "If-Range"
 static java.lang.String IF_UNMODIFIED_SINCE = "If-Unmodified-Since"
 static java.lang.String LAST_MODIFIED = "Last-Modified"
 static java.lang.String LINK = "Link"
 static java.lang.String LOCATION = "Location"
 static java.lang.String MAX_FORWARDS = "Max-Forwards"
 static java.lang.String ORIGIN = "Origin"
 static java.lang.String PRAGMA = "Pragma"
 static java.lang.String PROXY_AUTHENTICATE = "Proxy-Authenticate"
 static java.lang.String PROXY_AUTHORIZATION = "Proxy-Authorization"
 static java.lang.String RANGE = "Range"
 static java.lang.String REFERER = "Referer"
 static java.lang.String RETRY_AFTER = "Retry-After"
 static java.lang.String SERVER = "Server"
 static java.lang.String SET_COOKIE = "Set-Cookie"
 static java.lang.String SET_COOKIE2 = "Set-Cookie2"
 static java.lang.String TE = "TE"
 static java.lang.String TRAILER = "Trailer"
 static java.lang.String TRANSFER_ENCODING = "Transfer-Encoding"
 static java.lang.String UPGRADE = "Upgrade"
 static java.lang.String USER_AGENT = "User-Agent"
 static java.lang.String VARY = "Vary"
 static java.lang.String VIA = "Via"
 static java.lang.String WARNING = "Warning"
 static java.lang.String WWW_AUTHENTICATE = "WWW-Authenticate"
 static java.lang.String encodeBasicAuth(java.lang.String, java.lang.String, java.nio.charset.Charset)
 static java.lang.String formatHeaders(org.springframework.util.MultiValueMap<java.lang.String, java.lang.String>)
 static org.springframework.http.HttpHeaders EMPTY
 static org.springframework.http.HttpHeaders copyOf(org.springframework.http.HttpHeaders)
 static org.springframework.http.HttpHeaders copyOf(org.springframework.util.MultiValueMap<java.lang.String, java.lang.String>)
 static org.springframework.http.HttpHeaders readOnlyHttpHeaders(org.springframework.http.HttpHeaders)
 static org.springframework.http.HttpHeaders readOnlyHttpHeaders(org.springframework.util.MultiValueMap<java.lang.String, java.lang.String>)
 void add(java.lang.String, java.lang.String)
 void addAll(java.lang.String, java.util.List<? extends java.lang.String>)
 void addAll(org.springframework.http.HttpHeaders)
 void clear()
 void clearContentHeaders()
 void forEach(java.util.function.BiConsumer<? super java.lang.String, ? super java.util.List<java.lang.String>>)
 void new()
 void new(org.springframework.http.HttpHeaders)
 void new(org.springframework.util.MultiValueMap<java.lang.String, java.lang.String>)
 void putAll(java.util.Map<? extends java.lang.String, ? extends java.util.List<java.lang.String>>)
 void putAll(org.springframework.http.HttpHeaders)
 void set(java.lang.String, java.lang.String)
 void setAccept(java.util.List<org.springframework.http.MediaType>)
 void setAcceptCharset(java.util.List<java.nio.charset.Charset>)
 void setAcceptLanguage(java.util.List<java.util.Locale.LanguageRange>)
 void setAcceptLanguageAsLocales(java.util.List<java.util.Locale>)
 void setAcceptPatch(java.util.List<org.springframework.http.MediaType>)
 void setAccessControlAllowCredentials(boolean)
 void setAccessControlAllowHeaders(java.util.List<java.lang.String>)
 void setAccessControlAllowMethods(java.util.List<org.springframework.http.HttpMethod>)
 void setAccessControlAllowOrigin(java.lang.String)
 void setAccessControlExposeHeaders(java.util.List<java.lang.String>)
 void setAccessControlMaxAge(java.time.Duration)
 void setAccessControlMaxAge(long)
 void setAccessControlRequestHeaders(java.util.List<java.lang.String>)
 void setAccessControlRequestMethod(org.springframework.http.HttpMethod)
 void setAll(java.util.Map<java.lang.String, java.lang.String>)
 void setAllow(java.util.Set<org.springframework.http.HttpMethod>)
 void setBasicAuth(java.lang.String)
 void setBasicAuth(java.lang.String, java.lang.String)
 void setBasicAuth(java.lang.String, java.lang.String, java.nio.charset.Charset)
 void setBearerAuth(java.lang.String)
 void setCacheControl(java.lang.String)
 void setCacheControl(org.springframework.http.CacheControl)
 void setConnection(java.lang.String)
 void setConnection(java.util.List<java.lang.String>)
 void setContentDisposition(org.springframework.http.ContentDisposition)
 void setContentDispositionFormData(java.lang.String, java.lang.String)
 void setContentLanguage(java.util.Locale)
 void setContentLength(long)
 void setContentType(org.springframework.http.MediaType)
 void setDate(java.lang.String, long)
 void setDate(java.time.Instant)
 void setDate(java.time.ZonedDateTime)
 void setDate(long)
 void setETag(java.lang.String)
 void setExpires(java.time.Instant)
 void setExpires(java.time.ZonedDateTime)
 void setExpires(long)
 void setHost(java.net.InetSocketAddress)
 void setIfMatch(java.lang.String)
 void setIfMatch(java.util.List<java.lang.String>)
 void setIfModifiedSince(java.time.Instant)
 void setIfModifiedSince(java.time.ZonedDateTime)
 void setIfModifiedSince(long)
 void setIfNoneMatch(java.lang.String)
 void setIfNoneMatch(java.util.List<java.lang.String>)
 void setIfUnmodifiedSince(java.time.Instant)
 void setIfUnmodifiedSince(java.time.ZonedDateTime)
 void setIfUnmodifiedSince(long)
 void setInstant(java.lang.String, java.time.Instant)
 void setLastModified(java.time.Instant)
 void setLastModified(java.time.ZonedDateTime)
 void setLastModified(long)
 void setLocation(java.net.URI)
 void setOrigin(java.lang.String)
 void setPragma(java.lang.String)
 void setRange(java.util.List<org.springframework.http.HttpRange>)
 void setUpgrade(java.lang.String)
 void setVary(java.util.List<java.lang.String>)
 void setZonedDateTime(java.lang.String, java.time.ZonedDateTime)
interface org.springframework.http.HttpInputMessage implements org.springframework.http.HttpMessage
 java.io.InputStream getBody()
class org.springframework.http.HttpLogging
 static org.apache.commons.logging.Log forLog(org.apache.commons.logging.Log)
 static org.apache.commons.logging.Log forLogName(java.lang.Class<?>)
 void new()
interface org.springframework.http.HttpMessage
 org.springframework.http.HttpHeaders getHeaders()
class org.springframework.http.HttpMethod implements java.lang.Comparable<org.springframework.http.HttpMethod>, java.io.Serializable
 boolean equals(java.lang.Object)
 boolean matches(java.lang.String)
 int compareTo(org.springframework.http.HttpMethod)
 int hashCode()
 java.lang.String name()
 java.lang.String toString()
 static org.springframework.http.HttpMethod DELETE
 static org.springframework.http.HttpMethod GET
 static org.springframework.http.HttpMethod HEAD
 static org.springframework.http.HttpMethod OPTIONS
 static org.springframework.http.HttpMethod PATCH
 static org.springframework.http.HttpMethod POST
 static org.springframework.http.HttpMethod PUT
 static org.springframework.http.HttpMethod TRACE
 static org.springframework.http.HttpMethod valueOf(java.lang.String)
 static org.springframework.http.HttpMethod[] values()
interface org.springframework.http.HttpOutputMessage implements org.springframework.http.HttpMessage
 java.io.OutputStream getBody()
class org.springframework.http.HttpRange
 long getRangeEnd(long)
 long getRangeStart(long)
 org.springframework.core.io.support.ResourceRegion toResourceRegion(org.springframework.core.io.Resource)
 static java.lang.String toString(java.util.Collection<org.springframework.http.HttpRange>)
 static java.util.List<org.springframework.core.io.support.ResourceRegion> toResourceRegions(java.util.List<org.springframework.http.HttpRange>, org.springframework.core.io.Resource)
 static java.util.List<org.springframework.http.HttpRange> parseRanges(java.lang.String)
 static org.springframework.http.HttpRange createByteRange(long)
 static org.springframework.http.HttpRange createByteRange(long, long)
 static org.springframework.http.HttpRange createSuffixRange(long)
 void new()
interface org.springframework.http.HttpRequest implements org.springframework.http.HttpMessage
 java.net.URI getURI()
 java.util.Map<java.lang.String, java.lang.Object> getAttributes()
 org.springframework.http.HttpMethod getMethod()
enum org.springframework.http.HttpStatus implements org.springframework.http.HttpStatusCode
 boolean is1xxInformational()
 boolean is2xxSuccessful()
 boolean is3xxRedirection()
 boolean is4xxClientError()
 boolean is5xxServerError()
 boolean isError()
 int value()
 java.lang.String getReasonPhrase()
 java.lang.String toString()
 org.springframework.http.HttpStatus.Series series()
 static org.springframework.http.HttpStatus ACCEPTED
 static org.springframework.http.HttpStatus ALREADY_REPORTED
 static org.springframework.http.HttpStatus BAD_GATEWAY
 static org.springframework.http.HttpStatus BAD_REQUEST
 static org.springframework.http.HttpStatus BANDWIDTH_LIMIT_EXCEEDED
 static org.springframework.http.HttpStatus CONFLICT
 static org.springframework.http.HttpStatus CONTENT_TOO_LARGE
 static org.springframework.http.HttpStatus CONTINUE
 static org.springframework.http.HttpStatus CREATED
 static org.springframework.http.HttpStatus EARLY_HINTS
 static org.springframework.http.HttpStatus EXPECTATION_FAILED
 static org.springframework.http.HttpStatus FAILED_DEPENDENCY
 static org.springframework.http.HttpStatus FORBIDDEN
 static org.springframework.http.HttpStatus FOUND
 static org.springframework.http.HttpStatus GATEWAY_TIMEOUT
 static org.springframework.http.HttpStatus GONE
 static org.springframework.http.HttpStatus HTTP_VERSION_NOT_SUPPORTED
 static org.springframework.http.HttpStatus IM_USED
 static org.springframework.http.HttpStatus INSUFFICIENT_STORAGE
 static org.springframework.http.HttpStatus INTERNAL_SERVER_ERROR
 static org.springframework.http.HttpStatus I_AM_A_TEAPOT
 static org.springframework.http.HttpStatus LENGTH_REQUIRED
 static org.springframework.http.HttpStatus LOCKED
 static org.springframework.http.HttpStatus LOOP_DETECTED
 static org.springframework.http.HttpStatus METHOD_NOT_ALLOWED
 static org.springframework.http.HttpStatus MISDIRECTED_REQUEST
 static org.springframework.http.HttpStatus MOVED_PERMANENTLY
 static org.springframework.http.HttpStatus MULTIPLE_CHOICES
 static org.springframework.http.HttpStatus MULTI_STATUS
 static org.springframework.http.HttpStatus NETWORK_AUTHENTICATION_REQUIRED
 static org.springframework.http.HttpStatus NON_AUTHORITATIVE_INFORMATION
 static org.springframework.http.HttpStatus NOT_ACCEPTABLE
 static org.springframework.http.HttpStatus NOT_EXTENDED
 static org.springframework.http.HttpStatus NOT_FOUND
 static org.springframework.http.HttpStatus NOT_IMPLEMENTED
 static org.springframework.http.HttpStatus NOT_MODIFIED
 static org.springframework.http.HttpStatus NO_CONTENT
 static org.springframework.http.HttpStatus OK
 static org.springframework.http.HttpStatus PARTIAL_CONTENT
 static org.springframework.http.HttpStatus PAYLOAD_TOO_LARGE
 static org.springframework.http.HttpStatus PAYMENT_REQUIRED
 static org.springframework.http.HttpStatus PERMANENT_REDIRECT
 static org.springframework.http.HttpStatus PRECONDITION_FAILED
 static org.springframework.http.HttpStatus PRECONDITION_REQUIRED
 static org.springframework.http.HttpStatus PROCESSING
 static org.springframework.http.HttpStatus PROXY_AUTHENTICATION_REQUIRED
 static org.springframework.http.HttpStatus REQUESTED_RANGE_NOT_SATISFIABLE
 static org.springframework.http.HttpStatus REQUEST_HEADER_FIELDS_TOO_LARGE
 static org.springframework.http.HttpStatus REQUEST_TIMEOUT
 static org.springframework.http.HttpStatus RESET_CONTENT
 static org.springframework.http.HttpStatus SEE_OTHER
 static org.springframework.http.HttpStatus SERVICE_UNAVAILABLE
 static org.springframework.http.HttpStatus SWITCHING_PROTOCOLS
 static org.springframework.http.HttpStatus TEMPORARY_REDIRECT
 static org.springframework.http.HttpStatus TOO_EARLY
 static org.springframework.http.HttpStatus TOO_MANY_REQUESTS
 static org.springframework.http.HttpStatus UNAUTHORIZED
 static org.springframework.http.HttpStatus UNAVAILABLE_FOR_LEGAL_REASONS
 static org.springframework.http.HttpStatus UNPROCESSABLE_CONTENT
 static org.springframework.http.HttpStatus UNPROCESSABLE_ENTITY
 static org.springframework.http.HttpStatus UNSUPPORTED_MEDIA_TYPE
 static org.springframework.http.HttpStatus UPGRADE_REQUIRED
 static org.springframework.http.HttpStatus URI_TOO_LONG
 static org.springframework.http.HttpStatus VARIANT_ALSO_NEGOTIATES
 static org.springframework.http.HttpStatus resolve(int)
 static org.springframework.http.HttpStatus valueOf(int)
 static org.springframework.http.HttpStatus valueOf(java.lang.String)
 static org.springframework.http.HttpStatus[] values()
enum org.springframework.http.HttpStatus.Series
 int value()
 static org.springframework.http.HttpStatus.Series CLIENT_ERROR
 static org.springframework.http.HttpStatus.Series INFORMATIONAL
 static org.springframework.http.HttpStatus.Series REDIRECTION
 static org.springframework.http.HttpStatus.Series SERVER_ERROR
 static org.springframework.http.HttpStatus.Series SUCCESSFUL
 static org.springframework.http.HttpStatus.Series resolve(int)
 static org.springframework.http.HttpStatus.Series valueOf(int)
 static org.springframework.http.HttpStatus.Series valueOf(java.lang.String)
 static org.springframework.http.HttpStatus.Series[] values()
interface org.springframework.http.HttpStatusCode implements java.io.Serializable
 boolean is1xxInformational()
 boolean is2xxSuccessful()
 boolean is3xxRedirection()
 boolean is4xxClientError()
 boolean is5xxServerError()
 boolean isError()
 default boolean isSameCodeAs(org.springframework.http.HttpStatusCode)
 int value()
 static org.springframework.http.HttpStatusCode valueOf(int)
class org.springframework.http.InvalidMediaTypeException extends java.lang.IllegalArgumentException
 java.lang.String getMediaType()
 java.lang.String getMessage()
 void new(java.lang.String, java.lang.String)
class org.springframework.http.MediaType extends org.springframework.util.MimeType implements java.io.Serializable
 boolean includes(org.springframework.http.MediaType)
 boolean isCompatibleWith(org.springframework.http.MediaType)
 boolean isLessSpecific(org.springframework.util.MimeType)
 boolean isMoreSpecific(org.springframework.util.MimeType)
 double getQualityValue()
 org.springframework.http.MediaType copyQualityValue(org.springframework.http.MediaType)
 org.springframework.http.MediaType removeQualityValue()
 protected void checkParameters(java.lang.String, java.lang.String)
 static java.lang.String ALL_VALUE = "*/*"
 static java.lang.String APPLICATION_ATOM_XML_VALUE = "application/atom+xml"
 static java.lang.String APPLICATION_CBOR_VALUE = "application/cbor"
 static java.lang.String APPLICATION_FORM_URLENCODED_VALUE = "application/x-www-form-urlencoded"
 static java.lang.String APPLICATION_GRAPHQL_RESPONSE_VALUE = "application/graphql-response+json"
 static java.lang.String APPLICATION_JSON_VALUE = "application/json"
 static java.lang.String APPLICATION_NDJSON_VALUE = "application/x-ndjson"
 static java.lang.String APPLICATION_OCTET_STREAM_VALUE = "application/octet-stream"
 static java.lang.String APPLICATION_PDF_VALUE = "application/pdf"
 static java.lang.String APPLICATION_PROBLEM_JSON_VALUE = "application/problem+json"
 static java.lang.String APPLICATION_PROBLEM_XML_VALUE = "application/problem+xml"
 static java.lang.String APPLICATION_PROTOBUF_VALUE = "application/x-protobuf"
 static java.lang.String APPLICATION_RSS_XML_VALUE = "application/rss+xml"
 static java.lang.String APPLICATION_XHTML_XML_VALUE = "application/xhtml+xml"
 static java.lang.String APPLICATION_XML_VALUE = "application/xml"
 static java.lang.String APPLICATION_YAML_VALUE = "application/yaml"
 static java.lang.String IMAGE_GIF_VALUE = "image/gif"
 static java.lang.String IMAGE_JPEG_VALUE = "image/jpeg"
 static java.lang.String IMAGE_PNG_VALUE = "image/png"
 static java.lang.String MULTIPART_FORM_DATA_VALUE = "multipart/form-data"
 static java.lang.String MULTIPART_MIXED_VALUE = "multipart/mixed"
 static java.lang.String MULTIPART_RELATED_VALUE = "multipart/related"
 static java.lang.String TEXT_EVENT_STREAM_VALUE = "text/event-stream"
 static java.lang.String TEXT_HTML_VALUE = "text/html"
 static java.lang.String TEXT_MARKDOWN_VALUE = "text/markdown"
 static java.lang.String TEXT_PLAIN_VALUE = "text/plain"
 static java.lang.String TEXT_XML_VALUE = "text/xml"
 static java.lang.String toString(java.util.Collection<org.springframework.http.MediaType>)
 static java.util.List<org.springframework.http.MediaType> asMediaTypes(java.util.List<org.springframework.util.MimeType>)
 static java.util.List<org.springframework.http.MediaType> parseMediaTypes(java.lang.String)
 static java.util.List<org.springframework.http.MediaType> parseMediaTypes(java.util.List<java.lang.String>)
 static org.springframework.http.MediaType ALL
 static org.springframework.http.MediaType APPLICATION_ATOM_XML
 static org.springframework.http.MediaType APPLICATION_CBOR
 static org.springframework.http.MediaType APPLICATION_FORM_URLENCODED
 static org.springframework.http.MediaType APPLICATION_GRAPHQL_RESPONSE
 static org.springframework.http.MediaType APPLICATION_JSON
 static org.springframework.http.MediaType APPLICATION_NDJSON
 static org.springframework.http.MediaType APPLICATION_OCTET_STREAM
 static org.springframework.http.MediaType APPLICATION_PDF
 static org.springframework.http.MediaType APPLICATION_PROBLEM_JSON
 static org.springframework.http.MediaType APPLICATION_PROBLEM_XML
 static org.springframework.http.MediaType APPLICATION_PROTOBUF
 static org.springframework.http.MediaType APPLICATION_RSS_XML
 static org.springframework.http.MediaType APPLICATION_XHTML_XML
 static org.springframework.http.MediaType APPLICATION_XML
 static org.springframework.http.MediaType APPLICATION_YAML
 static org.springframework.http.MediaType IMAGE_GIF
 static org.springframework.http.MediaType IMAGE_JPEG
 static org.springframework.http.MediaType IMAGE_PNG
 static org.springframework.http.MediaType MULTIPART_FORM_DATA
 static org.springframework.http.MediaType MULTIPART_MIXED
 static org.springframework.http.MediaType MULTIPART_RELATED
 static org.springframework.http.MediaType TEXT_EVENT_STREAM
 static org.springframework.http.MediaType TEXT_HTML
 static org.springframework.http.MediaType TEXT_MARKDOWN
 static org.springframework.http.MediaType TEXT_PLAIN
 static org.springframework.http.MediaType TEXT_XML
 static org.springframework.http.MediaType asMediaType(org.springframework.util.MimeType)
 static org.springframework.http.MediaType parseMediaType(java.lang.String)
 static org.springframework.http.MediaType valueOf(java.lang.String)
 void new(java.lang.String)
 void new(java.lang.String, java.lang.String)
 void new(java.lang.String, java.lang.String, double)
 void new(java.lang.String, java.lang.String, java.nio.charset.Charset)
 void new(java.lang.String, java.lang.String, java.util.Map<java.lang.String, java.lang.String>)
 void new(org.springframework.http.MediaType, java.nio.charset.Charset)
 void new(org.springframework.http.MediaType, java.util.Map<java.lang.String, java.lang.String>)
 void new(org.springframework.util.MimeType)
class org.springframework.http.MediaTypeEditor extends java.beans.PropertyEditorSupport
 java.lang.String getAsText()
 void new()
 void setAsText(java.lang.String)
class org.springframework.http.MediaTypeFactory
 static java.util.List<org.springframework.http.MediaType> getMediaTypes(java.lang.String)
 static java.util.Optional<org.springframework.http.MediaType> getMediaType(java.lang.String)
 static java.util.Optional<org.springframework.http.MediaType> getMediaType(org.springframework.core.io.Resource)
class org.springframework.http.ProblemDetail implements java.io.Serializable
 boolean equals(java.lang.Object)
 int getStatus()
 int hashCode()
 java.lang.String getDetail()
 java.lang.String getTitle()
 java.lang.String toString()
 java.net.URI getInstance()
 java.net.URI getType()
 java.util.Map<java.lang.String, java.lang.Object> getProperties()
 protected java.lang.String initToStringContent()
 protected void new()
 protected void new(int)
 protected void new(org.springframework.http.ProblemDetail)
 static org.springframework.http.ProblemDetail forStatus(int)
 static org.springframework.http.ProblemDetail forStatus(org.springframework.http.HttpStatusCode)
 static org.springframework.http.ProblemDetail forStatusAndDetail(org.springframework.http.HttpStatusCode, java.lang.String)
 void setDetail(java.lang.String)
 void setInstance(java.net.URI)
 void setProperties(java.util.Map<java.lang.String, java.lang.Object>)
 void setProperty(java.lang.String, java.lang.Object)
 void setStatus(int)
 void setStatus(org.springframework.http.HttpStatus)
 void setTitle(java.lang.String)
 void setType(java.net.URI)
interface org.springframework.http.ReactiveHttpInputMessage implements org.springframework.http.HttpMessage
 reactor.core.publisher.Flux<org.springframework.core.io.buffer.DataBuffer> getBody()
interface org.springframework.http.ReactiveHttpOutputMessage implements org.springframework.http.HttpMessage
 boolean isCommitted()
 org.springframework.core.io.buffer.DataBufferFactory bufferFactory()
 reactor.core.publisher.Mono<java.lang.Void> setComplete()
 reactor.core.publisher.Mono<java.lang.Void> writeAndFlushWith(org.reactivestreams.Publisher<? extends org.reactivestreams.Publisher<? extends org.springframework.core.io.buffer.DataBuffer>>)
 reactor.core.publisher.Mono<java.lang.Void> writeWith(org.reactivestreams.Publisher<? extends org.springframework.core.io.buffer.DataBuffer>)
 void beforeCommit(java.util.function.Supplier<? extends reactor.core.publisher.Mono<java.lang.Void>>)
class org.springframework.http.RequestEntity<T> extends org.springframework.http.HttpEntity<T>
 boolean equals(java.lang.Object)
 int hashCode()
 java.lang.String toString()
 java.lang.reflect.Type getType()
 java.net.URI getUrl()
 org.springframework.http.HttpMethod getMethod()
 static org.springframework.http.RequestEntity.BodyBuilder method(org.springframework.http.HttpMethod, java.lang.String, java.lang.Object[])
 static org.springframework.http.RequestEntity.BodyBuilder method(org.springframework.http.HttpMethod, java.lang.String, java.util.Map<java.lang.String, ?>)
 static org.springframework.http.RequestEntity.BodyBuilder method(org.springframework.http.HttpMethod, java.net.URI)
 static org.springframework.http.RequestEntity.BodyBuilder patch(java.lang.String, java.lang.Object[])
 static org.springframework.http.RequestEntity.BodyBuilder patch(java.net.URI)
 static org.springframework.http.RequestEntity.BodyBuilder post(java.lang.String, java.lang.Object[])
 static org.springframework.http.RequestEntity.BodyBuilder post(java.net.URI)
 static org.springframework.http.RequestEntity.BodyBuilder put(java.lang.String, java.lang.Object[])
 static org.springframework.http.RequestEntity.BodyBuilder put(java.net.URI)
 static org.springframework.http.RequestEntity.HeadersBuilder<?> delete(java.lang.String, java.lang.Object[])
 static org.springframework.http.RequestEntity.HeadersBuilder<?> delete(java.net.URI)
 static org.springframework.http.RequestEntity.HeadersBuilder<?> get(java.lang.String, java.lang.Object[])
 static org.springframework.http.RequestEntity.HeadersBuilder<?> get(java.net.URI)
 static org.springframework.http.RequestEntity.HeadersBuilder<?> head(java.lang.String, java.lang.Object[])
 static org.springframework.http.RequestEntity.HeadersBuilder<?> head(java.net.URI)
 static org.springframework.http.RequestEntity.HeadersBuilder<?> options(java.lang.String, java.lang.Object[])
 static org.springframework.http.RequestEntity.HeadersBuilder<?> options(java.net.URI)
 void new(T, org.springframework.http.HttpHeaders, org.springframework.http.HttpMethod, java.net.URI)
 void new(T, org.springframework.http.HttpHeaders, org.springframework.http.HttpMethod, java.net.URI, java.lang.reflect.Type)
 void new(T, org.springframework.http.HttpMethod, java.net.URI)
 void new(T, org.springframework.http.HttpMethod, java.net.URI, java.lang.reflect.Type)
 void new(T, org.springframework.util.MultiValueMap<java.lang.String, java.lang.String>, org.springframework.http.HttpMethod, java.net.URI)
 void new(T, org.springframework.util.MultiValueMap<java.lang.String, java.lang.String>, org.springframework.http.HttpMethod, java.net.URI, java.lang.reflect.Type)
 void new(org.springframework.http.HttpHeaders, org.springframework.http.HttpMethod, java.net.URI)
 void new(org.springframework.http.HttpMethod, java.net.URI)
 void new(org.springframework.util.MultiValueMap<java.lang.String, java.lang.String>, org.springframework.http.HttpMethod, java.net.URI)
interface org.springframework.http.RequestEntity.BodyBuilder implements org.springframework.http.RequestEntity.HeadersBuilder<org.springframework.http.RequestEntity.BodyBuilder>
 <T> org.springframework.http.RequestEntity<T> body(T)
 <T> org.springframework.http.RequestEntity<T> body(T, java.lang.reflect.Type)
 org.springframework.http.RequestEntity.BodyBuilder contentLength(long)
 org.springframework.http.RequestEntity.BodyBuilder contentType(org.springframework.http.MediaType)
interface org.springframework.http.RequestEntity.HeadersBuilder<B extends org.springframework.http.RequestEntity.HeadersBuilder<B>>
 B accept(org.springframework.http.MediaType[])
 B acceptCharset(java.nio.charset.Charset[])
 B header(java.lang.String, java.lang.String[])
 B headers(java.util.function.Consumer<org.springframework.http.HttpHeaders>)
 B headers(org.springframework.http.HttpHeaders)
 B ifModifiedSince(java.time.Instant)
 B ifModifiedSince(java.time.ZonedDateTime)
 B ifModifiedSince(long)
 B ifNoneMatch(java.lang.String[])
 org.springframework.http.RequestEntity<java.lang.Void> build()
class org.springframework.http.RequestEntity.UriTemplateRequestEntity<T> extends org.springframework.http.RequestEntity<T>
 boolean equals(java.lang.Object)
 int hashCode()
 java.lang.Object[] getVars()
 java.lang.String getUriTemplate()
 java.lang.String toString()
 java.util.Map<java.lang.String, ? extends java.lang.Object> getVarsMap()
class org.springframework.http.ResponseCookie extends org.springframework.http.HttpCookie
 boolean equals(java.lang.Object)
 boolean isHttpOnly()
 boolean isPartitioned()
 boolean isSecure()
 int hashCode()
 java.lang.String getDomain()
 java.lang.String getPath()
 java.lang.String getSameSite()
 java.lang.String toString()
 java.time.Duration getMaxAge()
 org.springframework.http.ResponseCookie.ResponseCookieBuilder mutate()
 static org.springframework.http.ResponseCookie.ResponseCookieBuilder from(java.lang.String)
 static org.springframework.http.ResponseCookie.ResponseCookieBuilder from(java.lang.String, java.lang.String)
 static org.springframework.http.ResponseCookie.ResponseCookieBuilder from(java.net.HttpCookie)
 static org.springframework.http.ResponseCookie.ResponseCookieBuilder fromClientResponse(java.lang.String, java.lang.String)
interface org.springframework.http.ResponseCookie.Parser
 default org.springframework.util.MultiValueMap<java.lang.String, org.springframework.http.ResponseCookie> parse(java.util.List<java.lang.String>)
 java.util.List<org.springframework.http.ResponseCookie> parse(java.lang.String)
interface org.springframework.http.ResponseCookie.ResponseCookieBuilder
 org.springframework.http.ResponseCookie build()
 org.springframework.http.ResponseCookie.ResponseCookieBuilder domain(java.lang.String)
 org.springframework.http.ResponseCookie.ResponseCookieBuilder httpOnly(boolean)
 org.springframework.http.ResponseCookie.ResponseCookieBuilder maxAge(java.time.Duration)
 org.springframework.http.ResponseCookie.ResponseCookieBuilder maxAge(long)
 org.springframework.http.ResponseCookie.ResponseCookieBuilder partitioned(boolean)
 org.springframework.http.ResponseCookie.ResponseCookieBuilder path(java.lang.String)
 org.springframework.http.ResponseCookie.ResponseCookieBuilder sameSite(java.lang.String)
 org.springframework.http.ResponseCookie.ResponseCookieBuilder secure(boolean)
 org.springframework.http.ResponseCookie.ResponseCookieBuilder value(java.lang.String)
class org.springframework.http.ResponseEntity<T> extends org.springframework.http.HttpEntity<T>
 boolean equals(java.lang.Object)
 int hashCode()
 java.lang.String toString()
 org.springframework.http.HttpStatusCode getStatusCode()
 static <T> org.springframework.http.ResponseEntity<T> of(java.util.Optional<T>)
 static <T> org.springframework.http.ResponseEntity<T> ofNullable(T)
 static <T> org.springframework.http.ResponseEntity<T> ok(T)
 static org.springframework.http.ResponseEntity.BodyBuilder accepted()
 static org.springframework.http.ResponseEntity.BodyBuilder badRequest()
 static org.springframework.http.ResponseEntity.BodyBuilder created(java.net.URI)
 static org.springframework.http.ResponseEntity.BodyBuilder internalServerError()
 static org.springframework.http.ResponseEntity.BodyBuilder ok()
 static org.springframework.http.ResponseEntity.BodyBuilder status(int)
 static org.springframework.http.ResponseEntity.BodyBuilder status(org.springframework.http.HttpStatusCode)
 static org.springframework.http.ResponseEntity.BodyBuilder unprocessableContent()
 static org.springframework.http.ResponseEntity.BodyBuilder unprocessableEntity()
 static org.springframework.http.ResponseEntity.HeadersBuilder<?> noContent()
 static org.springframework.http.ResponseEntity.HeadersBuilder<?> notFound()
 static org.springframework.http.ResponseEntity.HeadersBuilder<?> of(org.springframework.http.ProblemDetail)
 void new(T, org.springframework.http.HttpHeaders, int)
 void new(T, org.springframework.http.HttpHeaders, org.springframework.http.HttpStatusCode)
 void new(T, org.springframework.http.HttpStatusCode)
 void new(T, org.springframework.util.MultiValueMap<java.lang.String, java.lang.String>, int)
 void new(T, org.springframework.util.MultiValueMap<java.lang.String, java.lang.String>, org.springframework.http.HttpStatusCode)
 void new(org.springframework.http.HttpHeaders, org.springframework.http.HttpStatusCode)
 void new(org.springframework.http.HttpStatusCode)
 void new(org.springframework.util.MultiValueMap<java.lang.String, java.lang.String>, org.springframework.http.HttpStatusCode)
interface org.springframework.http.ResponseEntity.BodyBuilder implements org.springframework.http.ResponseEntity.HeadersBuilder<org.springframework.http.ResponseEntity.BodyBuilder>
 <T> org.springframework.http.ResponseEntity<T> body(T)
 org.springframework.http.ResponseEntity.BodyBuilder contentLength(long)
 org.springframework.http.ResponseEntity.BodyBuilder contentType(org.springframework.http.MediaType)
interface org.springframework.http.ResponseEntity.HeadersBuilder<B extends org.springframework.http.ResponseEntity.HeadersBuilder<B>>
 <T> org.springframework.http.ResponseEntity<T> build()
 B allow(org.springframework.http.HttpMethod[])
 B cacheControl(org.springframework.http.CacheControl)
 B eTag(java.lang.String)
 B header(java.lang.String, java.lang.String[])
 B headers(java.util.function.Consumer<org.springframework.http.HttpHeaders>)
 B headers(org.springframework.http.HttpHeaders)
 B lastModified(java.time.Instant)
 B lastModified(java.time.ZonedDateTime)
 B lastModified(long)
 B location(java.net.URI)
 B varyBy(java.lang.String[])
interface org.springframework.http.StreamingHttpOutputMessage implements org.springframework.http.HttpOutputMessage
 default void setBody(byte[])
 void setBody(org.springframework.http.StreamingHttpOutputMessage.Body)
interface org.springframework.http.StreamingHttpOutputMessage.Body
 default boolean repeatable()
 void writeTo(java.io.OutputStream)
interface org.springframework.http.ZeroCopyHttpOutputMessage implements org.springframework.http.ReactiveHttpOutputMessage
 default reactor.core.publisher.Mono<java.lang.Void> writeWith(java.io.File, long, long)
 reactor.core.publisher.Mono<java.lang.Void> writeWith(java.nio.file.Path, long, long)
interface org.springframework.http.client.ClientHttpResponse implements org.springframework.http.HttpInputMessage, java.io.Closeable
 java.lang.String getStatusText()
 org.springframework.http.HttpStatusCode getStatusCode()
 void close()
class org.springframework.http.client.support.HttpAccessor
 java.util.List<org.springframework.http.client.ClientHttpRequestInitializer> getClientHttpRequestInitializers()
 java.util.function.BiPredicate<java.net.URI, org.springframework.http.HttpMethod> getBufferingPredicate()
 org.springframework.http.client.ClientHttpRequestFactory getRequestFactory()
 protected org.apache.commons.logging.Log logger
 protected org.springframework.http.client.ClientHttpRequest createRequest(java.net.URI, org.springframework.http.HttpMethod)
 void new()
 void setBufferingPredicate(java.util.function.BiPredicate<java.net.URI, org.springframework.http.HttpMethod>)
 void setClientHttpRequestInitializers(java.util.List<org.springframework.http.client.ClientHttpRequestInitializer>)
 void setRequestFactory(org.springframework.http.client.ClientHttpRequestFactory)
class org.springframework.http.client.support.InterceptingHttpAccessor extends org.springframework.http.client.support.HttpAccessor
 java.util.List<org.springframework.http.client.ClientHttpRequestInterceptor> getInterceptors()
 org.springframework.http.client.ClientHttpRequestFactory getRequestFactory()
 void new()
 void setInterceptors(java.util.List<org.springframework.http.client.ClientHttpRequestInterceptor>)
 void setRequestFactory(org.springframework.http.client.ClientHttpRequestFactory)
interface org.springframework.web.ErrorResponse
 default java.lang.Object[] getDetailMessageArguments()
 default java.lang.Object[] getDetailMessageArguments(org.springframework.context.MessageSource, java.util.Locale)
 default java.lang.String getDetailMessageCode()
 default java.lang.String getTitleMessageCode()
 default java.lang.String getTypeMessageCode()
 default org.springframework.http.HttpHeaders getHeaders()
 default org.springframework.http.ProblemDetail updateAndGetBody(org.springframework.context.MessageSource, java.util.Locale)
 org.springframework.http.HttpStatusCode getStatusCode()
 org.springframework.http.ProblemDetail getBody()
 static java.lang.String getDefaultDetailMessageCode(java.lang.Class<?>, java.lang.String)
 static java.lang.String getDefaultTitleMessageCode(java.lang.Class<?>)
 static java.lang.String getDefaultTypeMessageCode(java.lang.Class<?>)
 static org.springframework.web.ErrorResponse create(java.lang.Throwable, org.springframework.http.HttpStatusCode, java.lang.String)
 static org.springframework.web.ErrorResponse.Builder builder(java.lang.Throwable, org.springframework.http.HttpStatusCode, java.lang.String)
 static org.springframework.web.ErrorResponse.Builder builder(java.lang.Throwable, org.springframework.http.ProblemDetail)
class org.springframework.web.ErrorResponseException extends org.springframework.core.NestedRuntimeException implements org.springframework.web.ErrorResponse
 java.lang.Object[] getDetailMessageArguments()
 java.lang.String getDetailMessageCode()
 java.lang.String getMessage()
 org.springframework.http.HttpHeaders getHeaders()
 org.springframework.http.HttpStatusCode getStatusCode()
 org.springframework.http.ProblemDetail getBody()
 void new(org.springframework.http.HttpStatusCode)
 void new(org.springframework.http.HttpStatusCode, java.lang.Throwable)
 void new(org.springframework.http.HttpStatusCode, org.springframework.http.ProblemDetail, java.lang.Throwable)
 void new(org.springframework.http.HttpStatusCode, org.springframework.http.ProblemDetail, java.lang.Throwable, java.lang.String, java.lang.Object[])
 void setDetail(java.lang.String)
 void setInstance(java.net.URI)
 void setTitle(java.lang.String)
 void setType(java.net.URI)
annotation org.springframework.web.bind.annotation.BindParam implements java.lang.annotation.Annotation
 java.lang.String value()
annotation org.springframework.web.bind.annotation.ControllerAdvice implements java.lang.annotation.Annotation
 java.lang.Class<? extends java.lang.annotation.Annotation>[] annotations()
 java.lang.Class<?>[] assignableTypes()
 java.lang.Class<?>[] basePackageClasses()
 java.lang.String name()
 java.lang.String[] basePackages()
 java.lang.String[] value()
annotation org.springframework.web.bind.annotation.CookieValue implements java.lang.annotation.Annotation
 boolean required()
 java.lang.String defaultValue()
 java.lang.String name()
 java.lang.String value()
annotation org.springframework.web.bind.annotation.CrossOrigin implements java.lang.annotation.Annotation
 java.lang.String allowCredentials()
 java.lang.String allowPrivateNetwork()
 java.lang.String[] allowedHeaders()
 java.lang.String[] exposedHeaders()
 java.lang.String[] originPatterns()
 java.lang.String[] origins()
 java.lang.String[] value()
 long maxAge()
 org.springframework.web.bind.annotation.RequestMethod[] methods()
annotation org.springframework.web.bind.annotation.DeleteMapping implements java.lang.annotation.Annotation
 java.lang.String name()
 java.lang.String version()
 java.lang.String[] consumes()
 java.lang.String[] headers()
 java.lang.String[] params()
 java.lang.String[] path()
 java.lang.String[] produces()
 java.lang.String[] value()
annotation org.springframework.web.bind.annotation.ExceptionHandler implements java.lang.annotation.Annotation
 java.lang.Class<? extends java.lang.Throwable>[] exception()
 java.lang.Class<? extends java.lang.Throwable>[] value()
 java.lang.String[] produces()
annotation org.springframework.web.bind.annotation.GetMapping implements java.lang.annotation.Annotation
 java.lang.String name()
 java.lang.String version()
 java.lang.String[] consumes()
 java.lang.String[] headers()
 java.lang.String[] params()
 java.lang.String[] path()
 java.lang.String[] produces()
 java.lang.String[] value()
annotation org.springframework.web.bind.annotation.InitBinder implements java.lang.annotation.Annotation
 java.lang.String[] value()
annotation org.springframework.web.bind.annotation.Mapping implements java.lang.annotation.Annotation
annotation org.springframework.web.bind.annotation.MatrixVariable implements java.lang.annotation.Annotation
 boolean required()
 java.lang.String defaultValue()
 java.lang.String name()
 java.lang.String pathVar()
 java.lang.String value()
annotation org.springframework.web.bind.annotation.ModelAttribute implements java.lang.annotation.Annotation
 boolean binding()
 java.lang.String name()
 java.lang.String value()
annotation org.springframework.web.bind.annotation.PatchMapping implements java.lang.annotation.Annotation
 java.lang.String name()
 java.lang.String version()
 java.lang.String[] consumes()
 java.lang.String[] headers()
 java.lang.String[] params()
 java.lang.String[] path()
 java.lang.String[] produces()
 java.lang.String[] value()
annotation org.springframework.web.bind.annotation.PathVariable implements java.lang.annotation.Annotation
 boolean required()
 java.lang.String name()
 java.lang.String value()
annotation org.springframework.web.bind.annotation.PostMapping implements java.lang.annotation.Annotation
 java.lang.String name()
 java.lang.String version()
 java.lang.String[] consumes()
 java.lang.String[] headers()
 java.lang.String[] params()
 java.lang.String[] path()
 java.lang.String[] produces()
 java.lang.String[] value()
annotation org.springframework.web.bind.annotation.PutMapping implements java.lang.annotation.Annotation
 java.lang.String name()
 java.lang.String version()
 java.lang.String[] consumes()
 java.lang.String[] headers()
 java.lang.String[] params()
 java.lang.String[] path()
 java.lang.String[] produces()
 java.lang.String[] value()
annotation org.springframework.web.bind.annotation.RequestAttribute implements java.lang.annotation.Annotation
 boolean required()
 java.lang.String name()
 java.lang.String value()
annotation org.springframework.web.bind.annotation.RequestBody implements java.lang.annotation.Annotation
 boolean required()
annotation org.springframework.web.bind.annotation.RequestHeader implements java.lang.annotation.Annotation
 boolean required()
 java.lang.String defaultValue()
 java.lang.String name()
 java.lang.String value()
annotation org.springframework.web.bind.annotation.RequestMapping implements java.lang.annotation.Annotation
 java.lang.String name()
 java.lang.String version()
 java.lang.String[] consumes()
 java.lang.String[] headers()
 java.lang.String[] params()
 java.lang.String[] path()
 java.lang.String[] produces()
 java.lang.String[] value()
 org.springframework.web.bind.annotation.RequestMethod[] method()
enum org.springframework.web.bind.annotation.RequestMethod
 org.springframework.http.HttpMethod asHttpMethod()
 static org.springframework.web.bind.annotation.RequestMethod DELETE
 static org.springframework.web.bind.annotation.RequestMethod GET
 static org.springframework.web.bind.annotation.RequestMethod HEAD
 static org.springframework.web.bind.annotation.RequestMethod OPTIONS
 static org.springframework.web.bind.annotation.RequestMethod PATCH
 static org.springframework.web.bind.annotation.RequestMethod POST
 static org.springframework.web.bind.annotation.RequestMethod PUT
 static org.springframework.web.bind.annotation.RequestMethod TRACE
 static org.springframework.web.bind.annotation.RequestMethod resolve(java.lang.String)
 static org.springframework.web.bind.annotation.RequestMethod resolve(org.springframework.http.HttpMethod)
 static org.springframework.web.bind.annotation.RequestMethod valueOf(java.lang.String)
 static org.springframework.web.bind.annotation.RequestMethod[] values()
annotation org.springframework.web.bind.annotation.RequestParam implements java.lang.annotation.Annotation
 boolean required()
 java.lang.String defaultValue()
 java.lang.String name()
 java.lang.String value()
annotation org.springframework.web.bind.annotation.RequestPart implements java.lang.annotation.Annotation
 boolean required()
 java.lang.String name()
 java.lang.String value()
annotation org.springframework.web.bind.annotation.ResponseBody implements java.lang.annotation.Annotation
annotation org.springframework.web.bind.annotation.ResponseStatus implements java.lang.annotation.Annotation
 java.lang.String reason()
 org.springframework.http.HttpStatus code()
 org.springframework.http.HttpStatus value()
annotation org.springframework.web.bind.annotation.RestController implements java.lang.annotation.Annotation
 java.lang.String value()
annotation org.springframework.web.bind.annotation.RestControllerAdvice implements java.lang.annotation.Annotation
 java.lang.Class<? extends java.lang.annotation.Annotation>[] annotations()
 java.lang.Class<?>[] assignableTypes()
 java.lang.Class<?>[] basePackageClasses()
 java.lang.String name()
 java.lang.String[] basePackages()
 java.lang.String[] value()
annotation org.springframework.web.bind.annotation.SessionAttribute implements java.lang.annotation.Annotation
 boolean required()
 java.lang.String name()
 java.lang.String value()
annotation org.springframework.web.bind.annotation.SessionAttributes implements java.lang.annotation.Annotation
 java.lang.Class<?>[] types()
 java.lang.String[] names()
 java.lang.String[] value()
interface org.springframework.web.bind.annotation.ValueConstants
 static java.lang.String DEFAULT_NONE = "\012\011\011\012\011\011\012\012\011\011\011\011\012"
interface org.springframework.web.client.ApiVersionFormatter
 java.lang.String formatVersion(java.lang.Object)
interface org.springframework.web.client.ApiVersionInserter
 default java.net.URI insertVersion(java.lang.Object, java.net.URI)
 default void insertVersion(java.lang.Object, org.springframework.http.HttpHeaders)
 static org.springframework.web.client.ApiVersionInserter useHeader(java.lang.String)
 static org.springframework.web.client.ApiVersionInserter useMediaTypeParam(java.lang.String)
 static org.springframework.web.client.ApiVersionInserter usePathSegment(java.lang.Integer)
 static org.springframework.web.client.ApiVersionInserter useQueryParam(java.lang.String)
 static org.springframework.web.client.ApiVersionInserter.Builder builder()
interface org.springframework.web.client.ApiVersionInserter.Builder
 org.springframework.web.client.ApiVersionInserter build()
 org.springframework.web.client.ApiVersionInserter.Builder useHeader(java.lang.String)
 org.springframework.web.client.ApiVersionInserter.Builder useMediaTypeParam(java.lang.String)
 org.springframework.web.client.ApiVersionInserter.Builder usePathSegment(java.lang.Integer)
 org.springframework.web.client.ApiVersionInserter.Builder useQueryParam(java.lang.String)
 org.springframework.web.client.ApiVersionInserter.Builder withVersionFormatter(org.springframework.web.client.ApiVersionFormatter)
class org.springframework.web.client.DefaultResponseErrorHandler implements org.springframework.web.client.ResponseErrorHandler
 boolean hasError(org.springframework.http.client.ClientHttpResponse)
 protected boolean hasError(org.springframework.http.HttpStatusCode)
 protected byte[] getResponseBody(org.springframework.http.client.ClientHttpResponse)
 protected java.nio.charset.Charset getCharset(org.springframework.http.client.ClientHttpResponse)
 protected java.util.function.Function<org.springframework.core.ResolvableType, ?> initBodyConvertFunction(org.springframework.http.client.ClientHttpResponse, byte[])
 protected void handleError(org.springframework.http.client.ClientHttpResponse, org.springframework.http.HttpStatusCode, java.net.URI, org.springframework.http.HttpMethod)
 protected void setMessageConverters(java.util.List<org.springframework.http.converter.HttpMessageConverter<?>>)
 void handleError(java.net.URI, org.springframework.http.HttpMethod, org.springframework.http.client.ClientHttpResponse)
 void new()
class org.springframework.web.client.ExtractingResponseErrorHandler extends org.springframework.web.client.DefaultResponseErrorHandler
 protected boolean hasError(org.springframework.http.HttpStatusCode)
 protected void handleError(org.springframework.http.client.ClientHttpResponse, org.springframework.http.HttpStatusCode, java.net.URI, org.springframework.http.HttpMethod)
 void new()
 void new(java.util.List<org.springframework.http.converter.HttpMessageConverter<?>>)
 void setMessageConverters(java.util.List<org.springframework.http.converter.HttpMessageConverter<?>>)
 void setSeriesMapping(java.util.Map<org.springframework.http.HttpStatus.Series, java.lang.Class<? extends org.springframework.web.client.RestClientException>>)
 void setStatusMapping(java.util.Map<org.springframework.http.HttpStatusCode, java.lang.Class<? extends org.springframework.web.client.RestClientException>>)
class org.springframework.web.client.HttpClientErrorException extends org.springframework.web.client.HttpStatusCodeException
 static org.springframework.web.client.HttpClientErrorException create(java.lang.String, org.springframework.http.HttpStatusCode, java.lang.String, org.springframework.http.HttpHeaders, byte[], java.nio.charset.Charset)
 static org.springframework.web.client.HttpClientErrorException create(org.springframework.http.HttpStatusCode, java.lang.String, org.springframework.http.HttpHeaders, byte[], java.nio.charset.Charset)
 void new(java.lang.String, org.springframework.http.HttpStatusCode, java.lang.String, org.springframework.http.HttpHeaders, byte[], java.nio.charset.Charset)
 void new(org.springframework.http.HttpStatusCode)
 void new(org.springframework.http.HttpStatusCode, java.lang.String)
 void new(org.springframework.http.HttpStatusCode, java.lang.String, byte[], java.nio.charset.Charset)
 void new(org.springframework.http.HttpStatusCode, java.lang.String, org.springframework.http.HttpHeaders, byte[], java.nio.charset.Charset)
class org.springframework.web.client.HttpClientErrorException.BadRequest extends org.springframework.web.client.HttpClientErrorException
class org.springframework.web.client.HttpClientErrorException.Conflict extends org.springframework.web.client.HttpClientErrorException
class org.springframework.web.client.HttpClientErrorException.Forbidden extends org.springframework.web.client.HttpClientErrorException
class org.springframework.web.client.HttpClientErrorException.Gone extends org.springframework.web.client.HttpClientErrorException
class org.springframework.web.client.HttpClientErrorException.MethodNotAllowed extends org.springframework.web.client.HttpClientErrorException
class org.springframework.web.client.HttpClientErrorException.NotAcceptable extends org.springframework.web.client.HttpClientErrorException
class org.springframework.web.client.HttpClientErrorException.NotFound extends org.springframework.web.client.HttpClientErrorException
class org.springframework.web.client.HttpClientErrorException.TooManyRequests extends org.springframework.web.client.HttpClientErrorException
class org.springframework.web.client.HttpClientErrorException.Unauthorized extends org.springframework.web.client.HttpClientErrorException
class org.springframework.web.client.HttpClientErrorException.UnprocessableContent extends org.springframework.web.client.HttpClientErrorException
class org.springframework.web.client.HttpClientErrorException.UnprocessableEntity extends org.springframework.web.client.HttpClientErrorException
class org.springframework.web.client.HttpClientErrorException.UnsupportedMediaType extends org.springframework.web.client.HttpClientErrorException
class org.springframework.web.client.HttpMessageConverterExtractor<T> implements org.springframework.web.client.ResponseExtractor<T>
 T extractData(org.springframework.http.client.ClientHttpResponse)
 protected org.springframework.http.MediaType getContentType(org.springframework.http.client.ClientHttpResponse)
 void new(java.lang.Class<T>, java.util.List<org.springframework.http.converter.HttpMessageConverter<?>>)
 void new(java.lang.reflect.Type, java.util.List<org.springframework.http.converter.HttpMessageConverter<?>>)
class org.springframework.web.client.HttpServerErrorException extends org.springframework.web.client.HttpStatusCodeException
 static org.springframework.web.client.HttpServerErrorException create(java.lang.String, org.springframework.http.HttpStatusCode, java.lang.String, org.springframework.http.HttpHeaders, byte[], java.nio.charset.Charset)
 static org.springframework.web.client.HttpServerErrorException create(org.springframework.http.HttpStatusCode, java.lang.String, org.springframework.http.HttpHeaders, byte[], java.nio.charset.Charset)
 void new(java.lang.String, org.springframework.http.HttpStatusCode, java.lang.String, org.springframework.http.HttpHeaders, byte[], java.nio.charset.Charset)
 void new(org.springframework.http.HttpStatusCode)
 void new(org.springframework.http.HttpStatusCode, java.lang.String)
 void new(org.springframework.http.HttpStatusCode, java.lang.String, byte[], java.nio.charset.Charset)
 void new(org.springframework.http.HttpStatusCode, java.lang.String, org.springframework.http.HttpHeaders, byte[], java.nio.charset.Charset)
class org.springframework.web.client.HttpServerErrorException.BadGateway extends org.springframework.web.client.HttpServerErrorException
class org.springframework.web.client.HttpServerErrorException.GatewayTimeout extends org.springframework.web.client.HttpServerErrorException
class org.springframework.web.client.HttpServerErrorException.InternalServerError extends org.springframework.web.client.HttpServerErrorException
class org.springframework.web.client.HttpServerErrorException.NotImplemented extends org.springframework.web.client.HttpServerErrorException
class org.springframework.web.client.HttpServerErrorException.ServiceUnavailable extends org.springframework.web.client.HttpServerErrorException
class org.springframework.web.client.HttpStatusCodeException extends org.springframework.web.client.RestClientResponseException
 protected void new(java.lang.String, org.springframework.http.HttpStatusCode, java.lang.String, org.springframework.http.HttpHeaders, byte[], java.nio.charset.Charset)
 protected void new(org.springframework.http.HttpStatusCode)
 protected void new(org.springframework.http.HttpStatusCode, java.lang.String)
 protected void new(org.springframework.http.HttpStatusCode, java.lang.String, byte[], java.nio.charset.Charset)
 protected void new(org.springframework.http.HttpStatusCode, java.lang.String, org.springframework.http.HttpHeaders, byte[], java.nio.charset.Charset)
class org.springframework.web.client.NoOpResponseErrorHandler implements org.springframework.web.client.ResponseErrorHandler
 boolean hasError(org.springframework.http.client.ClientHttpResponse)
 void new()
interface org.springframework.web.client.RequestCallback
 void doWithRequest(org.springframework.http.client.ClientHttpRequest)
class org.springframework.web.client.ResourceAccessException extends org.springframework.web.client.RestClientException
 void new(java.lang.String)
 void new(java.lang.String, java.io.IOException)
interface org.springframework.web.client.ResponseErrorHandler
 boolean hasError(org.springframework.http.client.ClientHttpResponse)
 default void handleError(java.net.URI, org.springframework.http.HttpMethod, org.springframework.http.client.ClientHttpResponse)
interface org.springframework.web.client.ResponseExtractor<T>
 T extractData(org.springframework.http.client.ClientHttpResponse)
interface org.springframework.web.client.RestClient
 org.springframework.web.client.RestClient.Builder mutate()
 org.springframework.web.client.RestClient.RequestBodyUriSpec method(org.springframework.http.HttpMethod)
 org.springframework.web.client.RestClient.RequestBodyUriSpec patch()
 org.springframework.web.client.RestClient.RequestBodyUriSpec post()
 org.springframework.web.client.RestClient.RequestBodyUriSpec put()
 org.springframework.web.client.RestClient.RequestHeadersUriSpec<?> delete()
 org.springframework.web.client.RestClient.RequestHeadersUriSpec<?> get()
 org.springframework.web.client.RestClient.RequestHeadersUriSpec<?> head()
 org.springframework.web.client.RestClient.RequestHeadersUriSpec<?> options()
 static org.springframework.web.client.RestClient create()
 static org.springframework.web.client.RestClient create(java.lang.String)
 static org.springframework.web.client.RestClient create(java.net.URI)
 static org.springframework.web.client.RestClient create(org.springframework.web.client.RestTemplate)
 static org.springframework.web.client.RestClient.Builder builder()
 static org.springframework.web.client.RestClient.Builder builder(org.springframework.web.client.RestTemplate)
interface org.springframework.web.client.RestClient.Builder
 org.springframework.web.client.RestClient build()
 org.springframework.web.client.RestClient.Builder apiVersionInserter(org.springframework.web.client.ApiVersionInserter)
 org.springframework.web.client.RestClient.Builder apply(java.util.function.Consumer<org.springframework.web.client.RestClient.Builder>)
 org.springframework.web.client.RestClient.Builder baseUrl(java.lang.String)
 org.springframework.web.client.RestClient.Builder baseUrl(java.net.URI)
 org.springframework.web.client.RestClient.Builder bufferContent(java.util.function.BiPredicate<java.net.URI, org.springframework.http.HttpMethod>)
 org.springframework.web.client.RestClient.Builder clone()
 org.springframework.web.client.RestClient.Builder configureMessageConverters(java.util.function.Consumer<org.springframework.http.converter.HttpMessageConverters.ClientBuilder>)
 org.springframework.web.client.RestClient.Builder defaultApiVersion(java.lang.Object)
 org.springframework.web.client.RestClient.Builder defaultCookie(java.lang.String, java.lang.String[])
 org.springframework.web.client.RestClient.Builder defaultCookies(java.util.function.Consumer<org.springframework.util.MultiValueMap<java.lang.String, java.lang.String>>)
 org.springframework.web.client.RestClient.Builder defaultHeader(java.lang.String, java.lang.String[])
 org.springframework.web.client.RestClient.Builder defaultHeaders(java.util.function.Consumer<org.springframework.http.HttpHeaders>)
 org.springframework.web.client.RestClient.Builder defaultRequest(java.util.function.Consumer<org.springframework.web.client.RestClient.RequestHeadersSpec<?>>)
 org.springframework.web.client.RestClient.Builder defaultStatusHandler(java.util.function.Predicate<org.springframework.http.HttpStatusCode>, org.springframework.web.client.RestClient.ResponseSpec.ErrorHandler)
 org.springframework.web.client.RestClient.Builder defaultStatusHandler(org.springframework.web.client.ResponseErrorHandler)
 org.springframework.web.client.RestClient.Builder defaultUriVariables(java.util.Map<java.lang.String, ?>)
 org.springframework.web.client.RestClient.Builder messageConverters(java.lang.Iterable<org.springframework.http.converter.HttpMessageConverter<?>>)
 org.springframework.web.client.RestClient.Builder messageConverters(java.util.function.Consumer<java.util.List<org.springframework.http.converter.HttpMessageConverter<?>>>)
 org.springframework.web.client.RestClient.Builder observationConvention(org.springframework.http.client.observation.ClientRequestObservationConvention)
 org.springframework.web.client.RestClient.Builder observationRegistry(io.micrometer.observation.ObservationRegistry)
 org.springframework.web.client.RestClient.Builder requestFactory(org.springframework.http.client.ClientHttpRequestFactory)
 org.springframework.web.client.RestClient.Builder requestInitializer(org.springframework.http.client.ClientHttpRequestInitializer)
 org.springframework.web.client.RestClient.Builder requestInitializers(java.util.function.Consumer<java.util.List<org.springframework.http.client.ClientHttpRequestInitializer>>)
 org.springframework.web.client.RestClient.Builder requestInterceptor(org.springframework.http.client.ClientHttpRequestInterceptor)
 org.springframework.web.client.RestClient.Builder requestInterceptors(java.util.function.Consumer<java.util.List<org.springframework.http.client.ClientHttpRequestInterceptor>>)
 org.springframework.web.client.RestClient.Builder uriBuilderFactory(org.springframework.web.util.UriBuilderFactory)
interface org.springframework.web.client.RestClient.RequestBodySpec implements org.springframework.web.client.RestClient.RequestHeadersSpec<org.springframework.web.client.RestClient.RequestBodySpec>
 <T> org.springframework.web.client.RestClient.RequestBodySpec body(T, org.springframework.core.ParameterizedTypeReference<T>)
 org.springframework.web.client.RestClient.RequestBodySpec body(java.lang.Object)
 org.springframework.web.client.RestClient.RequestBodySpec body(org.springframework.http.StreamingHttpOutputMessage.Body)
 org.springframework.web.client.RestClient.RequestBodySpec contentLength(long)
 org.springframework.web.client.RestClient.RequestBodySpec contentType(org.springframework.http.MediaType)
 org.springframework.web.client.RestClient.RequestBodySpec hint(java.lang.String, java.lang.Object)
interface org.springframework.web.client.RestClient.RequestBodyUriSpec implements org.springframework.web.client.RestClient.RequestBodySpec, org.springframework.web.client.RestClient.RequestHeadersUriSpec<org.springframework.web.client.RestClient.RequestBodySpec>
interface org.springframework.web.client.RestClient.RequestHeadersSpec<S extends org.springframework.web.client.RestClient.RequestHeadersSpec<S>>
 <T> T exchange(org.springframework.web.client.RestClient.RequestHeadersSpec.ExchangeFunction<T>, boolean)
 <T> T exchangeForRequiredValue(org.springframework.web.client.RestClient.RequestHeadersSpec.RequiredValueExchangeFunction<T>, boolean)
 S accept(org.springframework.http.MediaType[])
 S acceptCharset(java.nio.charset.Charset[])
 S apiVersion(java.lang.Object)
 S attribute(java.lang.String, java.lang.Object)
 S attributes(java.util.function.Consumer<java.util.Map<java.lang.String, java.lang.Object>>)
 S cookie(java.lang.String, java.lang.String)
 S cookies(java.util.function.Consumer<org.springframework.util.MultiValueMap<java.lang.String, java.lang.String>>)
 S header(java.lang.String, java.lang.String[])
 S headers(java.util.function.Consumer<org.springframework.http.HttpHeaders>)
 S httpRequest(java.util.function.Consumer<org.springframework.http.client.ClientHttpRequest>)
 S ifModifiedSince(java.time.ZonedDateTime)
 S ifNoneMatch(java.lang.String[])
 default <T> T exchange(org.springframework.web.client.RestClient.RequestHeadersSpec.ExchangeFunction<T>)
 default <T> T exchangeForRequiredValue(org.springframework.web.client.RestClient.RequestHeadersSpec.RequiredValueExchangeFunction<T>)
 org.springframework.web.client.RestClient.ResponseSpec retrieve()
interface org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse implements org.springframework.http.client.ClientHttpResponse
 <T> T bodyTo(java.lang.Class<T>)
 <T> T bodyTo(org.springframework.core.ParameterizedTypeReference<T>)
 org.springframework.web.client.RestClientResponseException createException()
interface org.springframework.web.client.RestClient.RequestHeadersSpec.ExchangeFunction<T>
 T exchange(org.springframework.http.HttpRequest, org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse)
interface org.springframework.web.client.RestClient.RequestHeadersSpec.RequiredValueExchangeFunction<T> implements org.springframework.web.client.RestClient.RequestHeadersSpec.ExchangeFunction<T>
 T exchange(org.springframework.http.HttpRequest, org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse)
interface org.springframework.web.client.RestClient.RequestHeadersUriSpec<S extends org.springframework.web.client.RestClient.RequestHeadersSpec<S>> implements org.springframework.web.client.RestClient.UriSpec<S>, org.springframework.web.client.RestClient.RequestHeadersSpec<S>
interface org.springframework.web.client.RestClient.ResponseSpec
 <T> T body(java.lang.Class<T>)
 <T> T body(org.springframework.core.ParameterizedTypeReference<T>)
 <T> T requiredBody(java.lang.Class<T>)
 <T> T requiredBody(org.springframework.core.ParameterizedTypeReference<T>)
 <T> org.springframework.http.ResponseEntity<T> toEntity(java.lang.Class<T>)
 <T> org.springframework.http.ResponseEntity<T> toEntity(org.springframework.core.ParameterizedTypeReference<T>)
 org.springframework.http.ResponseEntity<java.lang.Void> toBodilessEntity()
 org.springframework.web.client.RestClient.ResponseSpec hint(java.lang.String, java.lang.Object)
 org.springframework.web.client.RestClient.ResponseSpec onStatus(java.util.function.Predicate<org.springframework.http.HttpStatusCode>, org.springframework.web.client.RestClient.ResponseSpec.ErrorHandler)
 org.springframework.web.client.RestClient.ResponseSpec onStatus(org.springframework.web.client.ResponseErrorHandler)
interface org.springframework.web.client.RestClient.ResponseSpec.ErrorHandler
 void handle(org.springframework.http.HttpRequest, org.springframework.http.client.ClientHttpResponse)
interface org.springframework.web.client.RestClient.UriSpec<S extends org.springframework.web.client.RestClient.RequestHeadersSpec<?>>
 S uri(java.lang.String, java.lang.Object[])
 S uri(java.lang.String, java.util.Map<java.lang.String, ? extends java.lang.Object>)
 S uri(java.lang.String, java.util.function.Function<org.springframework.web.util.UriBuilder, java.net.URI>)
 S uri(java.net.URI)
 S uri(java.util.function.Function<org.springframework.web.util.UriBuilder, java.net.URI>)
class org.springframework.web.client.RestClientException extends org.springframework.core.NestedRuntimeException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.springframework.web.client.RestClientExtensionsKt
class org.springframework.web.client.RestClientResponseException extends org.springframework.web.client.RestClientException
 <E> E getResponseBodyAs(java.lang.Class<E>)
 <E> E getResponseBodyAs(org.springframework.core.ParameterizedTypeReference<E>)
 byte[] getResponseBodyAsByteArray()
 java.lang.String getResponseBodyAsString()
 java.lang.String getResponseBodyAsString(java.nio.charset.Charset)
 java.lang.String getStatusText()
 org.springframework.http.HttpHeaders getResponseHeaders()
 org.springframework.http.HttpStatusCode getStatusCode()
 void new(java.lang.String, int, java.lang.String, org.springframework.http.HttpHeaders, byte[], java.nio.charset.Charset)
 void new(java.lang.String, org.springframework.http.HttpStatusCode, java.lang.String, org.springframework.http.HttpHeaders, byte[], java.nio.charset.Charset)
 void setBodyConvertFunction(java.util.function.Function<org.springframework.core.ResolvableType, ? extends java.lang.Object>)
interface org.springframework.web.client.RestOperations
 <T> T execute(java.lang.String, org.springframework.http.HttpMethod, org.springframework.web.client.RequestCallback, org.springframework.web.client.ResponseExtractor<T>, java.lang.Object[])
 <T> T execute(java.lang.String, org.springframework.http.HttpMethod, org.springframework.web.client.RequestCallback, org.springframework.web.client.ResponseExtractor<T>, java.util.Map<java.lang.String, ? extends java.lang.Object>)
 <T> T execute(java.net.URI, org.springframework.http.HttpMethod, org.springframework.web.client.RequestCallback, org.springframework.web.client.ResponseExtractor<T>)
 <T> T getForObject(java.lang.String, java.lang.Class<T>, java.lang.Object[])
 <T> T getForObject(java.lang.String, java.lang.Class<T>, java.util.Map<java.lang.String, ? extends java.lang.Object>)
 <T> T getForObject(java.net.URI, java.lang.Class<T>)
 <T> T patchForObject(java.lang.String, java.lang.Object, java.lang.Class<T>, java.lang.Object[])
 <T> T patchForObject(java.lang.String, java.lang.Object, java.lang.Class<T>, java.util.Map<java.lang.String, ? extends java.lang.Object>)
 <T> T patchForObject(java.net.URI, java.lang.Object, java.lang.Class<T>)
 <T> T postForObject(java.lang.String, java.lang.Object, java.lang.Class<T>, java.lang.Object[])
 <T> T postForObject(java.lang.String, java.lang.Object, java.lang.Class<T>, java.util.Map<java.lang.String, ? extends java.lang.Object>)
 <T> T postForObject(java.net.URI, java.lang.Object, java.lang.Class<T>)
 <T> org.springframework.http.ResponseEntity<T> exchange(java.lang.String, org.springframework.http.HttpMethod, org.springframework.http.HttpEntity<?>, java.lang.Class<T>, java.lang.Object[])
 <T> org.springframework.http.ResponseEntity<T> exchange(java.lang.String, org.springframework.http.HttpMethod, org.springframework.http.HttpEntity<?>, java.lang.Class<T>, java.util.Map<java.lang.String, ? extends java.lang.Object>)
 <T> org.springframework.http.ResponseEntity<T> exchange(java.lang.String, org.springframework.http.HttpMethod, org.springframework.http.HttpEntity<?>, org.springframework.core.ParameterizedTypeReference<T>, java.lang.Object[])
 <T> org.springframework.http.ResponseEntity<T> exchange(java.lang.String, org.springframework.http.HttpMethod, org.springframework.http.HttpEntity<?>, org.springframework.core.ParameterizedTypeReference<T>, java.util.Map<java.lang.String, ? extends java.lang.Object>)
 <T> org.springframework.http.ResponseEntity<T> exchange(java.net.URI, org.springframework.http.HttpMethod, org.springframework.http.HttpEntity<?>, java.lang.Class<T>)
 <T> org.springframework.http.ResponseEntity<T> exchange(java.net.URI, org.springframework.http.HttpMethod, org.springframework.http.HttpEntity<?>, org.springframework.core.ParameterizedTypeReference<T>)
 <T> org.springframework.http.ResponseEntity<T> exchange(org.springframework.http.RequestEntity<?>, java.lang.Class<T>)
 <T> org.springframework.http.ResponseEntity<T> exchange(org.springframework.http.RequestEntity<?>, org.springframework.core.ParameterizedTypeReference<T>)
 <T> org.springframework.http.ResponseEntity<T> getForEntity(java.lang.String, java.lang.Class<T>, java.lang.Object[])
 <T> org.springframework.http.ResponseEntity<T> getForEntity(java.lang.String, java.lang.Class<T>, java.util.Map<java.lang.String, ? extends java.lang.Object>)
 <T> org.springframework.http.ResponseEntity<T> getForEntity(java.net.URI, java.lang.Class<T>)
 <T> org.springframework.http.ResponseEntity<T> postForEntity(java.lang.String, java.lang.Object, java.lang.Class<T>, java.lang.Object[])
 <T> org.springframework.http.ResponseEntity<T> postForEntity(java.lang.String, java.lang.Object, java.lang.Class<T>, java.util.Map<java.lang.String, ? extends java.lang.Object>)
 <T> org.springframework.http.ResponseEntity<T> postForEntity(java.net.URI, java.lang.Object, java.lang.Class<T>)
 java.net.URI postForLocation(java.lang.String, java.lang.Object, java.lang.Object[])
 java.net.URI postForLocation(java.lang.String, java.lang.Object, java.util.Map<java.lang.String, ? extends java.lang.Object>)
 java.net.URI postForLocation(java.net.URI, java.lang.Object)
 java.util.Set<org.springframework.http.HttpMethod> optionsForAllow(java.lang.String, java.lang.Object[])
 java.util.Set<org.springframework.http.HttpMethod> optionsForAllow(java.lang.String, java.util.Map<java.lang.String, ? extends java.lang.Object>)
 java.util.Set<org.springframework.http.HttpMethod> optionsForAllow(java.net.URI)
 org.springframework.http.HttpHeaders headForHeaders(java.lang.String, java.lang.Object[])
 org.springframework.http.HttpHeaders headForHeaders(java.lang.String, java.util.Map<java.lang.String, ? extends java.lang.Object>)
 org.springframework.http.HttpHeaders headForHeaders(java.net.URI)
 void delete(java.lang.String, java.lang.Object[])
 void delete(java.lang.String, java.util.Map<java.lang.String, ? extends java.lang.Object>)
 void delete(java.net.URI)
 void put(java.lang.String, java.lang.Object, java.lang.Object[])
 void put(java.lang.String, java.lang.Object, java.util.Map<java.lang.String, ? extends java.lang.Object>)
 void put(java.net.URI, java.lang.Object)
class org.springframework.web.client.RestOperationsExtensionsKt
class org.springframework.web.client.RestTemplate extends org.springframework.http.client.support.InterceptingHttpAccessor implements org.springframework.web.client.RestOperations
 <T> T execute(java.lang.String, org.springframework.http.HttpMethod, org.springframework.web.client.RequestCallback, org.springframework.web.client.ResponseExtractor<T>, java.lang.Object[])
 <T> T execute(java.lang.String, org.springframework.http.HttpMethod, org.springframework.web.client.RequestCallback, org.springframework.web.client.ResponseExtractor<T>, java.util.Map<java.lang.String, ? extends java.lang.Object>)
 <T> T execute(java.net.URI, org.springframework.http.HttpMethod, org.springframework.web.client.RequestCallback, org.springframework.web.client.ResponseExtractor<T>)
 <T> T getForObject(java.lang.String, java.lang.Class<T>, java.lang.Object[])
 <T> T getForObject(java.lang.String, java.lang.Class<T>, java.util.Map<java.lang.String, ?>)
 <T> T getForObject(java.net.URI, java.lang.Class<T>)
 <T> T patchForObject(java.lang.String, java.lang.Object, java.lang.Class<T>, java.lang.Object[])
 <T> T patchForObject(java.lang.String, java.lang.Object, java.lang.Class<T>, java.util.Map<java.lang.String, ? extends java.lang.Object>)
 <T> T patchForObject(java.net.URI, java.lang.Object, java.lang.Class<T>)
 <T> T postForObject(java.lang.String, java.lang.Object, java.lang.Class<T>, java.lang.Object[])
 <T> T postForObject(java.lang.String, java.lang.Object, java.lang.Class<T>, java.util.Map<java.lang.String, ? extends java.lang.Object>)
 <T> T postForObject(java.net.URI, java.lang.Object, java.lang.Class<T>)
 <T> org.springframework.http.ResponseEntity<T> exchange(java.lang.String, org.springframework.http.HttpMethod, org.springframework.http.HttpEntity<?>, java.lang.Class<T>, java.lang.Object[])
 <T> org.springframework.http.ResponseEntity<T> exchange(java.lang.String, org.springframework.http.HttpMethod, org.springframework.http.HttpEntity<?>, java.lang.Class<T>, java.util.Map<java.lang.String, ? extends java.lang.Object>)
 <T> org.springframework.http.ResponseEntity<T> exchange(java.lang.String, org.springframework.http.HttpMethod, org.springframework.http.HttpEntity<?>, org.springframework.core.ParameterizedTypeReference<T>, java.lang.Object[])
 <T> org.springframework.http.ResponseEntity<T> exchange(java.lang.String, org.springframework.http.HttpMethod, org.springframework.http.HttpEntity<?>, org.springframework.core.ParameterizedTypeReference<T>, java.util.Map<java.lang.String, ? extends java.lang.Object>)
 <T> org.springframework.http.ResponseEntity<T> exchange(java.net.URI, org.springframework.http.HttpMethod, org.springframework.http.HttpEntity<?>, java.lang.Class<T>)
 <T> org.springframework.http.ResponseEntity<T> exchange(java.net.URI, org.springframework.http.HttpMethod, org.springframework.http.HttpEntity<?>, org.springframework.core.ParameterizedTypeReference<T>)
 <T> org.springframework.http.ResponseEntity<T> exchange(org.springframework.http.RequestEntity<?>, java.lang.Class<T>)
 <T> org.springframework.http.ResponseEntity<T> exchange(org.springframework.http.RequestEntity<?>, org.springframework.core.ParameterizedTypeReference<T>)
 <T> org.springframework.http.ResponseEntity<T> getForEntity(java.lang.String, java.lang.Class<T>, java.lang.Object[])
 <T> org.springframework.http.ResponseEntity<T> getForEntity(java.lang.String, java.lang.Class<T>, java.util.Map<java.lang.String, ? extends java.lang.Object>)
 <T> org.springframework.http.ResponseEntity<T> getForEntity(java.net.URI, java.lang.Class<T>)
 <T> org.springframework.http.ResponseEntity<T> postForEntity(java.lang.String, java.lang.Object, java.lang.Class<T>, java.lang.Object[])
 <T> org.springframework.http.ResponseEntity<T> postForEntity(java.lang.String, java.lang.Object, java.lang.Class<T>, java.util.Map<java.lang.String, ? extends java.lang.Object>)
 <T> org.springframework.http.ResponseEntity<T> postForEntity(java.net.URI, java.lang.Object, java.lang.Class<T>)
 <T> org.springframework.web.client.RequestCallback acceptHeaderRequestCallback(java.lang.Class<T>)
 <T> org.springframework.web.client.RequestCallback httpEntityCallback(java.lang.Object)
 <T> org.springframework.web.client.RequestCallback httpEntityCallback(java.lang.Object, java.lang.reflect.Type)
 <T> org.springframework.web.client.ResponseExtractor<org.springframework.http.ResponseEntity<T>> responseEntityExtractor(java.lang.reflect.Type)
 io.micrometer.observation.ObservationRegistry getObservationRegistry()
 java.net.URI postForLocation(java.lang.String, java.lang.Object, java.lang.Object[])
 java.net.URI postForLocation(java.lang.String, java.lang.Object, java.util.Map<java.lang.String, ? extends java.lang.Object>)
 java.net.URI postForLocation(java.net.URI, java.lang.Object)
 java.util.List<org.springframework.http.converter.HttpMessageConverter<?>> getMessageConverters()
 java.util.Set<org.springframework.http.HttpMethod> optionsForAllow(java.lang.String, java.lang.Object[])
 java.util.Set<org.springframework.http.HttpMethod> optionsForAllow(java.lang.String, java.util.Map<java.lang.String, ? extends java.lang.Object>)
 java.util.Set<org.springframework.http.HttpMethod> optionsForAllow(java.net.URI)
 org.springframework.http.HttpHeaders headForHeaders(java.lang.String, java.lang.Object[])
 org.springframework.http.HttpHeaders headForHeaders(java.lang.String, java.util.Map<java.lang.String, ? extends java.lang.Object>)
 org.springframework.http.HttpHeaders headForHeaders(java.net.URI)
 org.springframework.http.client.observation.ClientRequestObservationConvention getObservationConvention()
 org.springframework.web.client.ResponseErrorHandler getErrorHandler()
 org.springframework.web.util.UriTemplateHandler getUriTemplateHandler()
 protected <T> T doExecute(java.net.URI, java.lang.String, org.springframework.http.HttpMethod, org.springframework.web.client.RequestCallback, org.springframework.web.client.ResponseExtractor<T>)
 protected org.springframework.web.client.ResponseExtractor<org.springframework.http.HttpHeaders> headersExtractor()
 protected void handleResponse(java.net.URI, org.springframework.http.HttpMethod, org.springframework.http.client.ClientHttpResponse)
 void delete(java.lang.String, java.lang.Object[])
 void delete(java.lang.String, java.util.Map<java.lang.String, ? extends java.lang.Object>)
 void delete(java.net.URI)
 void new()
 void new(java.lang.Iterable<org.springframework.http.converter.HttpMessageConverter<?>>)
 void new(org.springframework.http.client.ClientHttpRequestFactory)
 void put(java.lang.String, java.lang.Object, java.lang.Object[])
 void put(java.lang.String, java.lang.Object, java.util.Map<java.lang.String, ? extends java.lang.Object>)
 void put(java.net.URI, java.lang.Object)
 void setDefaultUriVariables(java.util.Map<java.lang.String, ? extends java.lang.Object>)
 void setErrorHandler(org.springframework.web.client.ResponseErrorHandler)
 void setMessageConverters(java.util.List<org.springframework.http.converter.HttpMessageConverter<?>>)
 void setObservationConvention(org.springframework.http.client.observation.ClientRequestObservationConvention)
 void setObservationRegistry(io.micrometer.observation.ObservationRegistry)
 void setUriTemplateHandler(org.springframework.web.util.UriTemplateHandler)
class org.springframework.web.client.UnknownContentTypeException extends org.springframework.web.client.RestClientException
 byte[] getResponseBody()
 java.lang.String getResponseBodyAsString()
 java.lang.String getStatusText()
 java.lang.reflect.Type getTargetType()
 org.springframework.http.HttpHeaders getResponseHeaders()
 org.springframework.http.HttpStatusCode getStatusCode()
 org.springframework.http.MediaType getContentType()
 void new(java.lang.reflect.Type, org.springframework.http.MediaType, int, java.lang.String, org.springframework.http.HttpHeaders, byte[])
 void new(java.lang.reflect.Type, org.springframework.http.MediaType, org.springframework.http.HttpStatusCode, java.lang.String, org.springframework.http.HttpHeaders, byte[])
class org.springframework.web.client.UnknownHttpStatusCodeException extends org.springframework.web.client.RestClientResponseException
 void new(int, java.lang.String, org.springframework.http.HttpHeaders, byte[], java.nio.charset.Charset)
 void new(java.lang.String, int, java.lang.String, org.springframework.http.HttpHeaders, byte[], java.nio.charset.Charset)
interface org.springframework.web.multipart.MultipartFile implements org.springframework.core.io.InputStreamSource
 boolean isEmpty()
 byte[] getBytes()
 default org.springframework.core.io.Resource getResource()
 default void transferTo(java.nio.file.Path)
 java.io.InputStream getInputStream()
 java.lang.String getContentType()
 java.lang.String getName()
 java.lang.String getOriginalFilename()
 long getSize()
 void transferTo(java.io.File)
class org.springframework.web.server.ResponseStatusException extends org.springframework.web.ErrorResponseException
 java.lang.String getMessage()
 java.lang.String getReason()
 org.springframework.http.HttpHeaders getHeaders()
 org.springframework.http.ProblemDetail updateAndGetBody(org.springframework.context.MessageSource, java.util.Locale)
 protected void new(org.springframework.http.HttpStatusCode, java.lang.String, java.lang.Throwable, java.lang.String, java.lang.Object[])
 void new(int, java.lang.String, java.lang.Throwable)
 void new(org.springframework.http.HttpStatusCode)
 void new(org.springframework.http.HttpStatusCode, java.lang.String)
 void new(org.springframework.http.HttpStatusCode, java.lang.String, java.lang.Throwable)
interface org.springframework.web.util.UriBuilder
 java.lang.String toUriString()
 java.net.URI build(java.lang.Object[])
 java.net.URI build(java.util.Map<java.lang.String, ? extends java.lang.Object>)
 org.springframework.web.util.UriBuilder fragment(java.lang.String)
 org.springframework.web.util.UriBuilder host(java.lang.String)
 org.springframework.web.util.UriBuilder path(java.lang.String)
 org.springframework.web.util.UriBuilder pathSegment(java.lang.String[])
 org.springframework.web.util.UriBuilder port(int)
 org.springframework.web.util.UriBuilder port(java.lang.String)
 org.springframework.web.util.UriBuilder query(java.lang.String)
 org.springframework.web.util.UriBuilder queryParam(java.lang.String, java.lang.Object[])
 org.springframework.web.util.UriBuilder queryParam(java.lang.String, java.util.Collection<?>)
 org.springframework.web.util.UriBuilder queryParamIfPresent(java.lang.String, java.util.Optional<?>)
 org.springframework.web.util.UriBuilder queryParams(org.springframework.util.MultiValueMap<java.lang.String, java.lang.String>)
 org.springframework.web.util.UriBuilder replacePath(java.lang.String)
 org.springframework.web.util.UriBuilder replaceQuery(java.lang.String)
 org.springframework.web.util.UriBuilder replaceQueryParam(java.lang.String, java.lang.Object[])
 org.springframework.web.util.UriBuilder replaceQueryParam(java.lang.String, java.util.Collection<?>)
 org.springframework.web.util.UriBuilder replaceQueryParams(org.springframework.util.MultiValueMap<java.lang.String, java.lang.String>)
 org.springframework.web.util.UriBuilder scheme(java.lang.String)
 org.springframework.web.util.UriBuilder userInfo(java.lang.String)
class org.springframework.web.util.UriComponents implements java.io.Serializable
 int getPort()
 java.lang.String getFragment()
 java.lang.String getHost()
 java.lang.String getPath()
 java.lang.String getQuery()
 java.lang.String getScheme()
 java.lang.String getSchemeSpecificPart()
 java.lang.String getUserInfo()
 java.lang.String toString()
 java.lang.String toUriString()
 java.net.URI toUri()
 java.util.List<java.lang.String> getPathSegments()
 org.springframework.util.MultiValueMap<java.lang.String, java.lang.String> getQueryParams()
 org.springframework.web.util.UriComponents encode()
 org.springframework.web.util.UriComponents encode(java.nio.charset.Charset)
 org.springframework.web.util.UriComponents expand(java.lang.Object[])
 org.springframework.web.util.UriComponents expand(java.util.Map<java.lang.String, ? extends java.lang.Object>)
 org.springframework.web.util.UriComponents expand(org.springframework.web.util.UriComponents.UriTemplateVariables)
 org.springframework.web.util.UriComponents normalize()
 protected void copyToUriComponentsBuilder(org.springframework.web.util.UriComponentsBuilder)
 protected void new(java.lang.String, java.lang.String)
interface org.springframework.web.util.UriComponents.UriTemplateVariables
 java.lang.Object getValue(java.lang.String)
 static java.lang.Object SKIP_VALUE
class org.springframework.web.util.UriComponentsBuilder implements org.springframework.web.util.UriBuilder, java.lang.Cloneable
 java.lang.Object clone()
 java.lang.String toUriString()
 java.net.URI build(java.lang.Object[])
 java.net.URI build(java.util.Map<java.lang.String, ? extends java.lang.Object>)
 org.springframework.web.util.UriComponents build()
 org.springframework.web.util.UriComponents build(boolean)
 org.springframework.web.util.UriComponents buildAndExpand(java.lang.Object[])
 org.springframework.web.util.UriComponents buildAndExpand(java.util.Map<java.lang.String, ?>)
 org.springframework.web.util.UriComponentsBuilder cloneBuilder()
 org.springframework.web.util.UriComponentsBuilder encode()
 org.springframework.web.util.UriComponentsBuilder encode(java.nio.charset.Charset)
 org.springframework.web.util.UriComponentsBuilder fragment(java.lang.String)
 org.springframework.web.util.UriComponentsBuilder host(java.lang.String)
 org.springframework.web.util.UriComponentsBuilder path(java.lang.String)
 org.springframework.web.util.UriComponentsBuilder pathSegment(java.lang.String[])
 org.springframework.web.util.UriComponentsBuilder port(int)
 org.springframework.web.util.UriComponentsBuilder port(java.lang.String)
 org.springframework.web.util.UriComponentsBuilder query(java.lang.String)
 org.springframework.web.util.UriComponentsBuilder queryParam(java.lang.String, java.lang.Object[])
 org.springframework.web.util.UriComponentsBuilder queryParam(java.lang.String, java.util.Collection<?>)
 org.springframework.web.util.UriComponentsBuilder queryParamIfPresent(java.lang.String, java.util.Optional<?>)
 org.springframework.web.util.UriComponentsBuilder queryParams(org.springframework.util.MultiValueMap<java.lang.String, java.lang.String>)
 org.springframework.web.util.UriComponentsBuilder replacePath(java.lang.String)
 org.springframework.web.util.UriComponentsBuilder replaceQuery(java.lang.String)
 org.springframework.web.util.UriComponentsBuilder replaceQueryParam(java.lang.String, java.lang.Object[])
 org.springframework.web.util.UriComponentsBuilder replaceQueryParam(java.lang.String, java.util.Collection<?>)
 org.springframework.web.util.UriComponentsBuilder replaceQueryParams(org.springframework.util.MultiValueMap<java.lang.String, java.lang.String>)
 org.springframework.web.util.UriComponentsBuilder scheme(java.lang.String)
 org.springframework.web.util.UriComponentsBuilder schemeSpecificPart(java.lang.String)
 org.springframework.web.util.UriComponentsBuilder uri(java.net.URI)
 org.springframework.web.util.UriComponentsBuilder uriComponents(org.springframework.web.util.UriComponents)
 org.springframework.web.util.UriComponentsBuilder uriVariables(java.util.Map<java.lang.String, java.lang.Object>)
 org.springframework.web.util.UriComponentsBuilder userInfo(java.lang.String)
 protected void new()
 protected void new(org.springframework.web.util.UriComponentsBuilder)
 static org.springframework.web.util.UriComponentsBuilder fromPath(java.lang.String)
 static org.springframework.web.util.UriComponentsBuilder fromUri(java.net.URI)
 static org.springframework.web.util.UriComponentsBuilder fromUriString(java.lang.String)
 static org.springframework.web.util.UriComponentsBuilder fromUriString(java.lang.String, org.springframework.web.util.UriComponentsBuilder.ParserType)
 static org.springframework.web.util.UriComponentsBuilder newInstance()
enum org.springframework.web.util.UriComponentsBuilder.ParserType
 static org.springframework.web.util.UriComponentsBuilder.ParserType RFC
 static org.springframework.web.util.UriComponentsBuilder.ParserType WHAT_WG
 static org.springframework.web.util.UriComponentsBuilder.ParserType valueOf(java.lang.String)
 static org.springframework.web.util.UriComponentsBuilder.ParserType[] values()
