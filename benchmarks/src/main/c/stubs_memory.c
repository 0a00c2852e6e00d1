/* The JNI side of dev.tombolo.benchmarks.memory.JniMemory, written as JNI tutorials write it. */
#include "memory.h"

#include <errno.h>
#include <jni.h>
#include <string.h>

static void throw_errno(JNIEnv *env) {
    const char *message = strerror(errno);
    jclass exception = (*env)->FindClass(env, "java/io/IOException");
    if (exception != NULL) {
        (*env)->ThrowNew(env, exception, message);
    }
}

/* An array of one element is JNI's out-parameter. */
JNIEXPORT jint JNICALL Java_dev_tombolo_benchmarks_memory_JniMemory_half(JNIEnv *env, jclass stubs, jint n, jintArray out) {
    (void)stubs;
    jint written = 0;
    jint result = half(n, &written);
    (*env)->SetIntArrayRegion(env, out, 0, 1, &written);
    return result;
}

JNIEXPORT jint JNICALL Java_dev_tombolo_benchmarks_memory_JniMemory_halfOf(JNIEnv *env, jclass stubs, jint n) {
    (void)stubs;
    jint written = 0;
    if (half(n, &written) == -1) {
        throw_errno(env);
    }
    return written;
}

JNIEXPORT jint JNICALL Java_dev_tombolo_benchmarks_memory_JniMemory_ends(JNIEnv *env, jclass stubs, jintArray values, jint n) {
    (void)stubs;
    jint *copy = (*env)->GetIntArrayElements(env, values, NULL);
    if (copy == NULL) {
        return -1; /* an OutOfMemoryError is pending */
    }
    jint result = ends(copy, n);
    (*env)->ReleaseIntArrayElements(env, values, copy, JNI_ABORT);
    return result;
}

JNIEXPORT jint JNICALL Java_dev_tombolo_benchmarks_memory_JniMemory_endsInPlace(JNIEnv *env, jclass stubs, jintArray values, jint n) {
    (void)stubs;
    jint *elements = (*env)->GetPrimitiveArrayCritical(env, values, NULL);
    if (elements == NULL) {
        return -1;
    }
    jint result = ends(elements, n);
    (*env)->ReleasePrimitiveArrayCritical(env, values, elements, JNI_ABORT);
    return result;
}

JNIEXPORT void JNICALL Java_dev_tombolo_benchmarks_memory_JniMemory_carry(JNIEnv *env, jclass stubs, jintArray values, jint n) {
    (void)stubs;
    jint *copy = (*env)->GetIntArrayElements(env, values, NULL);
    if (copy != NULL) {
        carry(copy, n);
        (*env)->ReleaseIntArrayElements(env, values, copy, 0);
    }
}

JNIEXPORT void JNICALL Java_dev_tombolo_benchmarks_memory_JniMemory_carryInPlace(JNIEnv *env, jclass stubs, jintArray values, jint n) {
    (void)stubs;
    jint *elements = (*env)->GetPrimitiveArrayCritical(env, values, NULL);
    if (elements != NULL) {
        carry(elements, n);
        (*env)->ReleasePrimitiveArrayCritical(env, values, elements, 0);
    }
}

JNIEXPORT jlong JNICALL Java_dev_tombolo_benchmarks_memory_JniMemory_gaugeOpen(JNIEnv *env, jclass stubs, jint level) {
    (void)env, (void)stubs;
    return (jlong)gauge_open(level);
}

JNIEXPORT jint JNICALL Java_dev_tombolo_benchmarks_memory_JniMemory_gaugeLevel(JNIEnv *env, jclass stubs, jlong gauge) {
    (void)env, (void)stubs;
    return gauge_level((const struct gauge *)gauge);
}

JNIEXPORT jint JNICALL Java_dev_tombolo_benchmarks_memory_JniMemory_waterLevel(JNIEnv *env, jclass stubs) {
    (void)env, (void)stubs;
    return water_level;
}

JNIEXPORT jint JNICALL Java_dev_tombolo_benchmarks_memory_JniMemory_nanos(JNIEnv *env, jclass stubs, jlong tick) {
    (void)env, (void)stubs;
    return ((const struct tick *)tick)->nanos;
}

JNIEXPORT void JNICALL Java_dev_tombolo_benchmarks_memory_JniMemory_setNanos(JNIEnv *env, jclass stubs, jlong tick, jint nanos) {
    (void)env, (void)stubs;
    ((struct tick *)tick)->nanos = nanos;
}

JNIEXPORT jlong JNICALL Java_dev_tombolo_benchmarks_memory_JniMemory_seconds(JNIEnv *env, jclass stubs, jlong tick) {
    (void)env, (void)stubs;
    return ((const struct tick *)tick)->seconds;
}

JNIEXPORT void JNICALL Java_dev_tombolo_benchmarks_memory_JniMemory_setSeconds(JNIEnv *env, jclass stubs, jlong tick, jlong seconds) {
    (void)env, (void)stubs;
    ((struct tick *)tick)->seconds = seconds;
}
