/* The JNI side of dev.tombolo.benchmarks.JniStubs, written as JNI tutorials write it. */
#include "probes.h"

#include <errno.h>
#include <jni.h>
#include <stdlib.h>
#include <string.h>

/* What Errno.last() is to a binding. */
static __thread int last_errno;

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

JNIEXPORT jint JNICALL Java_dev_tombolo_benchmarks_JniStubs_same(JNIEnv *env, jclass stubs, jint n) {
    (void)env, (void)stubs;
    return same(n);
}

JNIEXPORT jint JNICALL Java_dev_tombolo_benchmarks_JniStubs_added(
        JNIEnv *env, jclass stubs, jint n, jint whole, jdouble part) {
    (void)env, (void)stubs;
    return added(n, whole, part);
}

static void throw_errno(JNIEnv *env) {
    const char *message = strerror(errno);
    jclass exception = (*env)->FindClass(env, "java/io/IOException");
    if (exception != NULL) {
        (*env)->ThrowNew(env, exception, message);
    }
}

JNIEXPORT jint JNICALL Java_dev_tombolo_benchmarks_JniStubs_probe(JNIEnv *env, jclass stubs, jint n) {
    (void)stubs;
    int result = probe(n);
    if (result == -1) {
        throw_errno(env);
    }
    return result;
}

JNIEXPORT jint JNICALL Java_dev_tombolo_benchmarks_JniStubs_probeCapturing(JNIEnv *env, jclass stubs, jint n) {
    (void)env, (void)stubs;
    int result = probe(n);
    last_errno = errno;
    return result;
}

JNIEXPORT jint JNICALL Java_dev_tombolo_benchmarks_JniStubs_probeCleared(JNIEnv *env, jclass stubs, jint n) {
    (void)env, (void)stubs;
    errno = 0;
    int result = probe(n);
    last_errno = errno;
    return result;
}

JNIEXPORT jint JNICALL Java_dev_tombolo_benchmarks_JniStubs_lastErrno(JNIEnv *env, jclass stubs) {
    (void)env, (void)stubs;
    return last_errno;
}

JNIEXPORT jint JNICALL Java_dev_tombolo_benchmarks_JniStubs_probeText(JNIEnv *env, jclass stubs, jstring text) {
    (void)stubs;
    const char *chars = (*env)->GetStringUTFChars(env, text, NULL);
    if (chars == NULL) {
        return -1; /* an OutOfMemoryError is pending */
    }
    int result = probe_text(chars);
    if (result == -1) {
        throw_errno(env);
    }
    (*env)->ReleaseStringUTFChars(env, text, chars);
    return result;
}

JNIEXPORT jstring JNICALL Java_dev_tombolo_benchmarks_JniStubs_label(JNIEnv *env, jclass stubs, jint length) {
    (void)stubs;
    return (*env)->NewStringUTF(env, label(length));
}

JNIEXPORT jstring JNICALL Java_dev_tombolo_benchmarks_JniStubs_labelCopy(JNIEnv *env, jclass stubs, jint length) {
    (void)stubs;
    char *copy = label_copy(length);
    jstring result = copy == NULL ? NULL : (*env)->NewStringUTF(env, copy);
    free(copy);
    return result;
}
