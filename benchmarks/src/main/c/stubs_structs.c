/* The JNI side of dev.tombolo.benchmarks.structs.JniStructs: the fields of a record are read by their ids. */
#include "structs.h"

#include <errno.h>
#include <jni.h>
#include <string.h>

enum { PAIR, TRIPLE, OCTET, KINDS, MOST_FIELDS = 8 };

static const char *const CLASSES[KINDS] = {
    "dev/tombolo/benchmarks/structs/Pair",
    "dev/tombolo/benchmarks/structs/Triple",
    "dev/tombolo/benchmarks/structs/Octet",
};
static const char *const CONSTRUCTORS[KINDS] = {"(JJ)V", "(JJJ)V", "(JJJJJJJJ)V"};
static const int FIELDS[KINDS] = {2, 3, 8};

static jclass classes[KINDS];
static jmethodID constructors[KINDS];
static jfieldID fields[KINDS][MOST_FIELDS];

/* False with an exception pending if a record is not as it is known here. */
static int find(JNIEnv *env, int kind) {
    jclass class = (*env)->FindClass(env, CLASSES[kind]);
    classes[kind] = class == NULL ? NULL : (*env)->NewGlobalRef(env, class);
    if (classes[kind] == NULL) {
        return 0;
    }
    for (int i = 0; i < FIELDS[kind]; i++) {
        char name[] = {(char)('a' + i), 0};
        fields[kind][i] = (*env)->GetFieldID(env, classes[kind], name, "J");
        if (fields[kind][i] == NULL) {
            return 0;
        }
    }
    constructors[kind] = (*env)->GetMethodID(env, classes[kind], "<init>", CONSTRUCTORS[kind]);
    return constructors[kind] != NULL;
}

/* The one whose fields are of different types. */
static struct {
    jclass class;
    jmethodID constructor;
    jfieldID a, b, c, d;
} mixed_ids;

static void find_mixed(JNIEnv *env) {
    jclass class = (*env)->FindClass(env, "dev/tombolo/benchmarks/structs/Mixed");
    if (class == NULL) {
        return;
    }
    mixed_ids.class = (*env)->NewGlobalRef(env, class);
    mixed_ids.constructor = (*env)->GetMethodID(env, class, "<init>", "(ISBF)V");
    mixed_ids.a = (*env)->GetFieldID(env, class, "a", "I");
    mixed_ids.b = (*env)->GetFieldID(env, class, "b", "S");
    mixed_ids.c = (*env)->GetFieldID(env, class, "c", "B");
    mixed_ids.d = (*env)->GetFieldID(env, class, "d", "F");
}

JNIEXPORT void JNICALL Java_dev_tombolo_benchmarks_structs_JniStructs_initIds(JNIEnv *env, jclass stubs) {
    (void)stubs;
    int kind = 0;
    while (kind < KINDS && find(env, kind)) {
        kind++;
    }
    if (kind == KINDS) {
        find_mixed(env);
    }
}

static int64_t field(JNIEnv *env, jobject record, int kind, int i) {
    return (*env)->GetLongField(env, record, fields[kind][i]);
}

static struct pair pair(JNIEnv *env, jobject record) {
    return (struct pair){field(env, record, PAIR, 0), field(env, record, PAIR, 1)};
}

static struct triple triple(JNIEnv *env, jobject record) {
    return (struct triple){
        field(env, record, TRIPLE, 0),
        field(env, record, TRIPLE, 1),
        field(env, record, TRIPLE, 2),
    };
}

static struct octet octet(JNIEnv *env, jobject record) {
    return (struct octet){
        field(env, record, OCTET, 0),
        field(env, record, OCTET, 1),
        field(env, record, OCTET, 2),
        field(env, record, OCTET, 3),
        field(env, record, OCTET, 4),
        field(env, record, OCTET, 5),
        field(env, record, OCTET, 6),
        field(env, record, OCTET, 7),
    };
}

static jobject pair_object(JNIEnv *env, struct pair p) {
    return (*env)->NewObject(env, classes[PAIR], constructors[PAIR], (jlong)p.a, (jlong)p.b);
}

static jobject triple_object(JNIEnv *env, struct triple t) {
    return (*env)->NewObject(env, classes[TRIPLE], constructors[TRIPLE], (jlong)t.a, (jlong)t.b, (jlong)t.c);
}

static jobject octet_object(JNIEnv *env, struct octet o) {
    return (*env)->NewObject(
        env,
        classes[OCTET],
        constructors[OCTET],
        (jlong)o.a,
        (jlong)o.b,
        (jlong)o.c,
        (jlong)o.d,
        (jlong)o.e,
        (jlong)o.f,
        (jlong)o.g,
        (jlong)o.h);
}

static jobject throw_errno(JNIEnv *env) {
    const char *message = strerror(errno);
    jclass exception = (*env)->FindClass(env, "java/io/IOException");
    if (exception != NULL) {
        (*env)->ThrowNew(env, exception, message);
    }
    return NULL;
}

JNIEXPORT jlong JNICALL Java_dev_tombolo_benchmarks_structs_JniStructs_pairSum(JNIEnv *env, jclass stubs, jobject record) {
    (void)stubs;
    return pair_sum(pair(env, record));
}

JNIEXPORT jlong JNICALL Java_dev_tombolo_benchmarks_structs_JniStructs_pairSumAt(JNIEnv *env, jclass stubs, jobject record) {
    (void)stubs;
    struct pair copy = pair(env, record);
    return pair_sum_at(&copy);
}

JNIEXPORT jobject JNICALL Java_dev_tombolo_benchmarks_structs_JniStructs_pairFrom(JNIEnv *env, jclass stubs, jlong n) {
    (void)stubs;
    return pair_object(env, pair_from(n));
}

JNIEXPORT jobject JNICALL Java_dev_tombolo_benchmarks_structs_JniStructs_pairWrite(JNIEnv *env, jclass stubs, jlong n) {
    (void)stubs;
    struct pair written;
    return pair_write(n, &written) == -1 ? throw_errno(env) : pair_object(env, written);
}

JNIEXPORT jlong JNICALL Java_dev_tombolo_benchmarks_structs_JniStructs_tripleSum(JNIEnv *env, jclass stubs, jobject record) {
    (void)stubs;
    return triple_sum(triple(env, record));
}

JNIEXPORT jlong JNICALL Java_dev_tombolo_benchmarks_structs_JniStructs_tripleSumAt(JNIEnv *env, jclass stubs, jobject record) {
    (void)stubs;
    struct triple copy = triple(env, record);
    return triple_sum_at(&copy);
}

JNIEXPORT jobject JNICALL Java_dev_tombolo_benchmarks_structs_JniStructs_tripleFrom(JNIEnv *env, jclass stubs, jlong n) {
    (void)stubs;
    return triple_object(env, triple_from(n));
}

JNIEXPORT jobject JNICALL Java_dev_tombolo_benchmarks_structs_JniStructs_tripleWrite(JNIEnv *env, jclass stubs, jlong n) {
    (void)stubs;
    struct triple written;
    return triple_write(n, &written) == -1 ? throw_errno(env) : triple_object(env, written);
}

JNIEXPORT jlong JNICALL Java_dev_tombolo_benchmarks_structs_JniStructs_octetSum(JNIEnv *env, jclass stubs, jobject record) {
    (void)stubs;
    return octet_sum(octet(env, record));
}

JNIEXPORT jlong JNICALL Java_dev_tombolo_benchmarks_structs_JniStructs_octetSumAt(JNIEnv *env, jclass stubs, jobject record) {
    (void)stubs;
    struct octet copy = octet(env, record);
    return octet_sum_at(&copy);
}

JNIEXPORT jobject JNICALL Java_dev_tombolo_benchmarks_structs_JniStructs_octetFrom(JNIEnv *env, jclass stubs, jlong n) {
    (void)stubs;
    return octet_object(env, octet_from(n));
}

JNIEXPORT jobject JNICALL Java_dev_tombolo_benchmarks_structs_JniStructs_octetWrite(JNIEnv *env, jclass stubs, jlong n) {
    (void)stubs;
    struct octet written;
    return octet_write(n, &written) == -1 ? throw_errno(env) : octet_object(env, written);
}

JNIEXPORT jlong JNICALL Java_dev_tombolo_benchmarks_structs_JniStructs_mixedSum(JNIEnv *env, jclass stubs, jobject record) {
    (void)stubs;
    return mixed_sum((struct mixed){
        (*env)->GetIntField(env, record, mixed_ids.a),
        (*env)->GetShortField(env, record, mixed_ids.b),
        (*env)->GetByteField(env, record, mixed_ids.c),
        (*env)->GetFloatField(env, record, mixed_ids.d),
    });
}

JNIEXPORT jobject JNICALL Java_dev_tombolo_benchmarks_structs_JniStructs_mixedFrom(JNIEnv *env, jclass stubs, jlong n) {
    (void)stubs;
    struct mixed m = mixed_from(n);
    jvalue fields[] = {{.i = m.a}, {.s = m.b}, {.b = m.c}, {.f = m.d}};
    return (*env)->NewObjectA(env, mixed_ids.class, mixed_ids.constructor, fields);
}
