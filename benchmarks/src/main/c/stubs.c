/* The JNI side of dev.tombolo.benchmarks.JniStubs, written as JNI tutorials write it. */
#include <jni.h>
#include <stdlib.h>
#include <string.h>

JNIEXPORT jint JNICALL Java_dev_tombolo_benchmarks_JniStubs_abs(JNIEnv *env, jclass stubs, jint j) {
    (void)env, (void)stubs;
    return abs(j);
}

JNIEXPORT jlong JNICALL Java_dev_tombolo_benchmarks_JniStubs_strlen(JNIEnv *env, jclass stubs, jstring s) {
    (void)stubs;
    const char *chars = (*env)->GetStringUTFChars(env, s, NULL);
    if (chars == NULL) {
        return -1; /* an OutOfMemoryError is pending */
    }
    jlong length = (jlong)strlen(chars);
    (*env)->ReleaseStringUTFChars(env, s, chars);
    return length;
}
