package dev.tombolo.samples.llvm;

/** Two functions, in the language of each compiler. */
public final class Source {

    private Source() {}

    /** For LLVM. */
    public static final String IR = """
        define i32 @fibonacci(i32 %n) {
        start:
          %is_small = icmp slt i32 %n, 2
          br i1 %is_small, label %small, label %large
        small:
          ret i32 %n
        large:
          %n1 = sub i32 %n, 1
          %f1 = call i32 @fibonacci(i32 %n1)
          %n2 = sub i32 %n, 2
          %f2 = call i32 @fibonacci(i32 %n2)
          %sum = add i32 %f1, %f2
          ret i32 %sum
        }

        define i64 @gcd(i64 %a, i64 %b) {
        start:
          br label %loop
        loop:
          %x = phi i64 [ %a, %start ], [ %y, %next ]
          %y = phi i64 [ %b, %start ], [ %rest, %next ]
          %is_zero = icmp eq i64 %y, 0
          br i1 %is_zero, label %done, label %next
        next:
          %rest = srem i64 %x, %y
          br label %loop
        done:
          ret i64 %x
        }
        """;

    /** For a compiler of C. */
    public static final String C = """
        #include <stdint.h>

        int fibonacci(int n) {
            return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
        }

        int64_t gcd(int64_t a, int64_t b) {
            return b == 0 ? a : gcd(b, a % b);
        }
        """;
}
