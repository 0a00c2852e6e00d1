package older;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** A declaration annotation, as they were before Java 8. */
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Nullable {}
